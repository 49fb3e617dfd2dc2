// Two first starts in one checkout would install over each other: the second waits, and finds it done.
import { join } from 'node:path'
import { waitForFileLock } from './file-lock.mjs'

/**
 * Does the work unless it is done, looked at once more when it is our turn.
 * @param {string} root
 * @param {{ isDone: () => boolean, work: () => Promise<void> }} task
 */
export async function runAlone(root, { isDone, work }) {
  if (isDone()) return
  const file = join(root, '.runtime', 'kunci.json')
  const lock = await waitForFileLock(file, ({ pid }) =>
    console.error(`• Menunggu proses ${pid} selesai memasang di folder ini ...`),
  )
  try {
    if (!isDone()) await work()
  } finally {
    lock.finish()
  }
}
