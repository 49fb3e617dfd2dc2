/** Refusals of a form, read out as they come. */
export function DaftarGalat({ daftar }: { daftar: readonly string[] }) {
  return daftar.map((pesan) => (
    <p key={pesan} role="alert" className="lewu-galat">
      {pesan}
    </p>
  ))
}
