import { join } from 'node:path'
import { expect, test } from 'vitest'
import { surfaceChanges } from './compare.ts'
import type { Surfaces } from './program.ts'

// Each case is a module of its own, all in one program.
const root = join(import.meta.dirname, '../../..')
const cases: Record<string, [before: string, after: string, changes: string[]]> = {
  'nothing changes': ['export interface A { a: string; }', 'export interface A { a: string; }', []],
  'an export goes': ['export const a: 1; export const b: 1;', 'export const b: 1;', ['a is gone, major']],
  'an export comes': ['export const a: 1;', 'export const a: 1; export const b: 1;', ['b is new, minor']],
  'an export is renamed': [
    'export function one(): void;',
    'export function two(): void;',
    ['one is gone, major', 'two is new, minor'],
  ],
  'a property goes, required or not': [
    'export interface A { a: string; b?: string; c: 1; }',
    'export interface A { c: 1; }',
    ['A.a is gone, major', 'A.b is gone, major'],
  ],
  'a property of a property goes': [
    'export interface A { list: { a: string; b?: string }[]; }',
    'export interface A { list: { a: string }[]; }',
    ['A.list.b is gone, major'],
  ],
  'an optional property comes': [
    'export interface A { a: string; }',
    'export interface A { a: string; b?: string; }',
    ['A.b is new, minor'],
  ],
  'a property may be missing': [
    'export interface A { a: string; }',
    'export interface A { a?: string; }',
    ['A.a may be missing now, major'],
  ],
  'a type gets narrower': [
    'export interface A { a: string; }',
    "export interface A { a: 'x' | 'y'; }",
    ['A.a is narrower, major'],
  ],
  'a type gets wider': ['export type A = 1 | 2;', 'export type A = 1 | 2 | 3;', ['A is wider, major']],
  'an open union gets another known value': [
    "export interface A { a: 'x' | (string & {}); }",
    "export interface A { a: 'x' | 'y' | (string & {}); }",
    ['an open union gets another known value is written otherwise, patch'],
  ],
  'an argument gets narrower': [
    'export function call(input: { a: string }): void;',
    "export function call(input: { a: 'x' }): void;",
    ['call(input).a is narrower, major'],
  ],
  'an argument gets wider': [
    'export function call(input: { a: string }): void;',
    'export function call(input: { a: string | number }): void;',
    ['call(input).a is wider, minor'],
  ],
  'an argument must be given': [
    'export function call(input: { a: string }): void;',
    'export function call(input: { a: string; b: string }): void;',
    ['call(input).b must be given now, major'],
  ],
  'an answer gets narrower': [
    'export function call(): Promise<{ a: string }>;',
    "export function call(): Promise<{ a: 'x' }>;",
    ['call().a is narrower, minor'],
  ],
  'a callback gets less': [
    'export function call(done: (line: { text: string; at: number }) => void): void;',
    'export function call(done: (line: { text: string }) => void): void;',
    ['call(done)(line).at is gone, major'],
  ],
  'an input of a method is asked for more': [
    'interface Method<I, R> { (input: I): Promise<R>; } export interface Input { a: string; } export interface Operations { get: Method<Input, string>; }',
    'interface Method<I, R> { (input: I): Promise<R>; } export interface Input { a: string; b: string; } export interface Operations { get: Method<Input, string>; }',
    ['Input.b is new, minor', 'Operations.get(input).b must be given now, major'],
  ],
  'a class with parameters': [
    'export class Failure<Status extends number = number> extends Error { readonly status: Status; readonly id: string; }',
    'export class Failure<Status extends number = number> extends Error { readonly status: Status; }',
    ['Failure.id is gone, major'],
  ],
  'a brand is no change': [
    'const brand: unique symbol; export class Base { readonly [brand]: true; }',
    'const brand: unique symbol; export class Base { readonly [brand]: true; }',
    [],
  ],
  'a value becomes a type': [
    'export class A { a: 1; }',
    'export interface A { a: 1; }',
    ['A is no value any more, major'],
  ],
}

test.each(Object.entries(compareAll()))('%s', (name, found) => {
  expect(found).toEqual(cases[name]?.[2])
})

function compareAll(): Record<string, string[]> {
  const [before, after] = [0, 1].map(
    (index) => new Map(Object.entries(cases).map(([name, texts]) => [name, String(texts[index])])),
  ) as [Map<string, string>, Map<string, string>]
  const changes = surfaceChanges(root, before, after)
  return Object.fromEntries(
    [...changes].map(([name, found]) => [name, found.map(({ what, bump }) => `${what}, ${bump}`)]),
  )
}

test('a name that nothing declares is refused: it would fit everything', () => {
  const [before, after] = ['1', 'Nowhere'].map((type) => new Map([['acme', `export const a: ${type};`]]))
  expect(() => surfaceChanges(root, before as Surfaces, after as Surfaces)).toThrow(/Cannot find name 'Nowhere'/)
})
