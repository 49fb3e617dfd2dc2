/** The address of any published copy. Pure. */
import { getAlamatApbdes } from 'cms/contract/alamat-apbdes'
import { getAlamatDesa } from 'cms/contract/desa'
import { getAlamatFasilitas } from 'cms/contract/fasilitas'
import { getAlamatInformasiPublik } from 'cms/contract/informasi-publik'
import { getAlamatKeterbukaan } from 'cms/contract/keterbukaan'
import { getAlamatKursus } from 'cms/contract/kursus'
import { getAlamatLembagaEkonomi } from 'cms/contract/lembaga-ekonomi'
import { getAlamatPemerintahan } from 'cms/contract/pemerintahan'
import { getAlamatProgram } from 'cms/contract/program-belajar'

export function getAlamatSalinan(jenis: string, kunci: string): string {
  const [desa = '', sisa = ''] = kunci.split('/')
  switch (jenis) {
    case 'desa':
      return getAlamatDesa(kunci)
    case 'apbdes':
      return getAlamatApbdes(desa, Number(sisa))
    case 'keterbukaan':
      return getAlamatKeterbukaan(desa)
    case 'informasi-publik':
      return getAlamatInformasiPublik(desa)
    case 'fasilitas':
      return getAlamatFasilitas(desa)
    case 'lembaga-ekonomi':
      return getAlamatLembagaEkonomi(desa)
    case 'pemerintahan':
      return getAlamatPemerintahan(desa)
    case 'kursus':
      return getAlamatKursus(kunci)
    case 'program-belajar':
      return getAlamatProgram(kunci)
    default:
      return `${getAlamatDesa(desa)}/${jenis}/${sisa}`
  }
}
