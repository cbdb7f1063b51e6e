import { element } from './dom.ts'

/** Opens what a statement rests on beside the chip that leads to it. */
export function openStatement(chip: HTMLElement, number: string): void {
  const told = document.querySelector(`[data-statement="${CSS.escape(number)}"] .sources`)
  if (!told) return
  document.querySelector('.statement')?.remove()
  const popover = element('div', {
    class: 'statement',
    popover: 'auto',
    role: 'dialog',
    'aria-label': 'Where this comes from',
  })
  popover.append(...[...told.children].map((child) => child.cloneNode(true)))
  document.body.append(popover)
  popover.showPopover()
  const { left, bottom, top } = chip.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = popover
  const below = bottom + height + 8 < innerHeight
  popover.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`
  popover.style.top = `${Math.max(8, below ? bottom + 6 : top - height - 6)}px`
  popover.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return
    popover.remove()
    chip.focus({ preventScroll: true })
  })
  popover.querySelector('a')?.focus({ preventScroll: true })
}
