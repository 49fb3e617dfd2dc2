/** The project's own source files and what they import, for the tests that keep the shape. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export const ROOT = path.join(import.meta.dirname, '../../..')
const SKIPPED = new Set(['node_modules', '.next', 'dist', '.astro', '.runtime', '.data', 'test-results'])

export type SourceFile = { path: string; text: string; imports: string[] }

/** All source files below the given folders, paths with `/` from the project's root. */
export function listSource(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => [...walk(path.join(ROOT, folder))]).map(readSource)
}

/** Source without tests, generated files and scripts of the tests. */
export const isProduct = ({ path: name }: SourceFile): boolean =>
  !/\.(test|spec)\.ts$|\/test\/|payload-types\.ts$|\/migrations\/|importMap\.js$/.test(name)

export function toTree({ path: name, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(
    name,
    text,
    ts.ScriptTarget.Latest,
    true,
    name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
}

/** Every node but tokens, which would be scanned anew for each. */
export function* walkTree(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* walkTree(child)
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(full)
    else if (/\.(ts|tsx|mjs|astro)$/.test(entry.name)) yield full
  }
}

function readSource(full: string): SourceFile {
  const text = readFileSync(full, 'utf8')
  const name = path.relative(ROOT, full).replaceAll(path.sep, '/')
  const code = name.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text
  const imports = ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => toTarget(name, fileName))
  return { path: name, text, imports }
}

/** Relative imports as paths from the root, packages as they are written. */
function toTarget(from: string, specifier: string): string {
  return specifier.startsWith('.')
    ? path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier))
    : specifier
}
