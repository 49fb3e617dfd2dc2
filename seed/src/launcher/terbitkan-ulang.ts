import { runCmsScript } from './cms-script.ts'

await runCmsScript('terbitkan-ulang.ts')
