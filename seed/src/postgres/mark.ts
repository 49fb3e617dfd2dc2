import { runWithClient } from './client.ts'
import { markTable } from './facts.ts'

/** A value that lives and dies with this very database: a restored or new one does not have it. */
export async function findMark(ownerUrl: string, name: string): Promise<string | null> {
  return runWithClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ nilai: string }>(`select nilai from ${markTable} where nama = $1`, [
      name,
    ])
    return rows[0]?.nilai ?? null
  })
}

export async function recordMark(ownerUrl: string, name: string, value: string): Promise<void> {
  await runWithClient(ownerUrl, (client) =>
    client.query(
      `insert into ${markTable} (nama, nilai) values ($1, $2) on conflict (nama) do update set nilai = $2`,
      [name, value],
    ),
  )
}
