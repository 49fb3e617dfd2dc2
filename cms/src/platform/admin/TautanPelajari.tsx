/** The way to the lesson that teaches what is done on this screen; drawn by the server, and nothing where there is none. */
export function TautanPelajari({ tautan }: { tautan: { href: string; judul: string } | null }) {
  if (tautan === null) return null
  return (
    <p className="lewu-pelajari">
      <a href={tautan.href} target="_blank" rel="noopener">
        Pelajari cara mengisi ini: {tautan.judul} (tab baru)
      </a>
    </p>
  )
}
