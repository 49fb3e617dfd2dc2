/** Parts of a page made by the script; text is only ever text. */
export function createUnsur<Nama extends keyof HTMLElementTagNameMap>(
  nama: Nama,
  atribut: Readonly<Record<string, string>>,
  ...anak: (Node | string)[]
): HTMLElementTagNameMap[Nama] {
  const unsur = document.createElement(nama)
  for (const [kunci, nilai] of Object.entries(atribut)) unsur.setAttribute(kunci, nilai)
  unsur.append(...anak)
  return unsur
}

export function createTombol(
  teks: string,
  onTekan: (tombol: HTMLButtonElement) => unknown,
): HTMLButtonElement {
  const tombol = createUnsur('button', { class: 'tombol', type: 'button' }, teks)
  tombol.addEventListener('click', () => onTekan(tombol))
  return tombol
}

export const createAlinea = (...anak: (Node | string)[]): HTMLParagraphElement =>
  createUnsur('p', {}, ...anak)

/** Says what changed, also to who does not see it; said again it is not repeated. */
export function setKalimat(tempat: HTMLElement, kalimat: string): void {
  if (tempat.textContent !== kalimat) tempat.textContent = kalimat
}

/** What stands in the fields, by name: others keep what they show. */
export function setIsian(form: ParentNode, isian: readonly (readonly [nama: string, nilai: string])[]): void {
  for (const kolom of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const nilai = isian.filter(([nama]) => nama === kolom.name).map(([, satu]) => satu)
    if (nilai.length === 0) continue
    if (isPilihan(kolom)) kolom.checked = nilai.includes(kolom.value)
    else kolom.value = nilai[0] ?? ''
  }
}

const isPilihan = (kolom: HTMLInputElement | HTMLSelectElement): kolom is HTMLInputElement =>
  kolom instanceof HTMLInputElement && /^(radio|checkbox)$/.test(kolom.type)
