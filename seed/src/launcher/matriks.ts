import { runCmsScript } from './cms-script.ts'

await runCmsScript('matriks.ts')
