/** The editor's parts: only what the public site can print (contract/teks-kaya.ts). */
import {
  BlockquoteFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

const PenyuntingTerbukaFeature = createServerFeature({
  feature: { ClientFeature: '/platform/admin/PenyuntingTerbuka.tsx#PenyuntingTerbukaClient' },
  key: 'penyuntingTerbuka',
})

export const listEditorFeatures = () => [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({
    enabledCollections: [],
    fields: ({ defaultFields }) =>
      defaultFields.filter((field) => !('name' in field) || field.name !== 'newTab'),
  }),
  FixedToolbarFeature(),
  PenyuntingTerbukaFeature(),
]
