import { runCmsScript } from './cms-script.ts'

await runCmsScript('impor.ts')
