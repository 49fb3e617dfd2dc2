/** The two ways out of a dialog: sending what was typed, and leaving it. */
type Props = { teks: string; isSibuk: boolean; onBatal: () => void }

export function TombolDialog({ teks, isSibuk, onBatal }: Props) {
  return (
    <div className="lewu-tombol">
      <button type="submit" className="btn btn--style-primary btn--size-medium" disabled={isSibuk}>
        {isSibuk ? 'Mengirim…' : teks}
      </button>
      <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={onBatal}>
        Batal
      </button>
    </div>
  )
}
