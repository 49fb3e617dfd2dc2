/** The most that was ever read, looked at again and again. */
const EACH_MS = 500

export function watchPeak(read: () => number): { finish: () => number } {
  let peak = read()
  const timer = setInterval(() => {
    peak = Math.max(peak, read())
  }, EACH_MS)
  return {
    finish: () => {
      clearInterval(timer)
      return peak
    },
  }
}
