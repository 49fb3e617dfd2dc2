import type { ServerProps } from 'payload'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { listTinjau } from '../queries.ts'

/** On the first screen of authors and reviewers: lessons that cite what has been changed or withdrawn. */
export async function PelajaranTinjau({ payload, user }: ServerProps) {
  const daftar = await listTinjau(await createAdminReq(payload, user))
  if (daftar === null) return null
  return (
    <div className="lewu-beranda">
      <section aria-labelledby="lewu-tinjau">
        <h2 id="lewu-tinjau">
          Pelajaran perlu ditinjau <span className="lewu-hitung">{daftar.length}</span>
        </h2>
        {daftar.length === 0 ? <p>Semua peraturan yang dirujuk pelajaran masih berlaku.</p> : null}
        <ul>
          {daftar.map(({ kursus, judulKursus, pelajaran, sebab }) => (
            <li key={`${kursus}-${pelajaran}`}>
              <a href={`/admin/collections/kursus/${kursus}`}>
                {judulKursus}: {pelajaran}
              </a>{' '}
              <span>– {sebab.join(', ')}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
