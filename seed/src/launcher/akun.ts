import { runCmsScript } from './cms-script.ts'

await runCmsScript('akun.ts')
