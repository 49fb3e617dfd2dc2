/** What moves the page waits until nothing is being pressed: else the tap that left a field lands beside its target. */
export function createSesudahTekan(): (kerja: () => void) => void {
  let isTekan = false
  let tertunda: (() => void) | null = null
  // A tap of a finger leaves the field after it was lifted, and is a click only when that is done.
  const run = (): unknown =>
    setTimeout(() => {
      tertunda?.()
      tertunda = null
    })
  addEventListener(
    'pointerdown',
    () => {
      isTekan = true
    },
    true,
  )
  for (const akhir of ['pointerup', 'pointercancel'])
    addEventListener(
      akhir,
      () => {
        isTekan = false
        run()
      },
      true,
    )
  return (kerja) => {
    tertunda = kerja
    if (!isTekan) run()
  }
}
