// Runs before a page is painted: the one choice of colours for all pages, kept where Redoc keeps it.
const key = 'redoc.colorMode'

function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null // a page that was opened as a file, or storage that is switched off
  }
}

export function setTheme(theme: string): void {
  document.documentElement.classList.remove('light', 'dark')
  document.documentElement.classList.add(theme)
}

export function toggleTheme(): void {
  const theme = document.documentElement.classList.contains('dark') ? 'light' : 'dark'
  setTheme(theme)
  try {
    localStorage.setItem(key, theme)
  } catch {
    // the choice holds for this page
  }
}

const chosen = stored()
const dark = matchMedia('(prefers-color-scheme: dark)').matches
setTheme(chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light')
