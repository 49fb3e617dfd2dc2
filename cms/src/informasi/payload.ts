export { agendaCollection } from './agenda-collection.ts'
export { beritaCollection } from './berita-collection.ts'
export { galeriCollection } from './galeri-collection.ts'
export { pengumumanCollection } from './pengumuman-collection.ts'
