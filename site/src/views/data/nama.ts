import type { DesaRingkas } from 'cms/contract/nilai'

/** Name of a file that is offered for a village; the mark of a sample village stands in it. Pure. */
export const toNamaBerkas = ({ desa }: { desa: DesaRingkas }, nama: string): string =>
  `${desa.contoh ? 'data-contoh-' : ''}${nama.replace('.', `-${desa.slug}.`)}`
