/** What a form of the light pages sends: from these pages themselves, as small as a form is, and readable. */
import { type Result, toOk, toRefusal } from '../dasar/result.ts'
import { parseForm, readBadan } from './body.ts'
import { getEnv } from './env.ts'

export type Isian = Record<string, string>
type Penolakan = { status: 403 | 413; pesan: string }

const BATAS_ISIAN = 20_000

export async function parseKiriman(request: Request): Promise<Result<Isian, Penolakan>> {
  if (request.headers.get('origin') !== new URL(getEnv().LEWU_CMS_URL).origin)
    return tolak(403, 'Kiriman ini tidak datang dari halaman kami. Buka lagi tautannya.')
  const isi = await readBadan(request, BATAS_ISIAN)
  const form = isi === null ? null : await parseForm(isi, request.headers)
  return form === null ? tolak(413, 'Isian terlalu panjang atau rusak.') : toOk(toIsian(form))
}

const tolak = (status: Penolakan['status'], pesan: string): Result<never, Penolakan> =>
  toRefusal({ status, pesan })

const toIsian = (form: FormData): Isian =>
  Object.fromEntries([...form].map(([nama, nilai]) => [nama, typeof nilai === 'string' ? nilai : '']))
