/** The light page's one style sheet: the public site's colours, large targets, nothing to fetch. */
export const GAYA = `:root{--tinta:#1C1B19;--tinta-2:#4B4943;--garis:#84817A;--garis-halus:#DAD7CE;--latar:#FFF;--latar-2:#F7F5EF;--hijau:#0B5A3E;--merah:#A8201A;--merah-muda:#FBE9E7;--kuning:#FFCF33;--kuning-muda:#FFF5D6;--tautan:#0B4F8A}
*{box-sizing:border-box}body{margin:0;overflow-wrap:anywhere;background:var(--latar);color:var(--tinta);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:40rem;margin:0 auto;padding:1rem}h1{font-size:1.5rem;line-height:1.3}h2{font-size:1.1875rem;margin-top:2rem}
a{color:var(--tautan)}:focus-visible{outline:3px solid var(--tinta);background:var(--kuning)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{border-bottom:1px solid var(--garis-halus);padding:.5rem .25rem;text-align:left;vertical-align:top}td{text-align:right;overflow-wrap:normal}td.kiri{text-align:left}
details{border-bottom:1px solid var(--garis-halus)}summary{padding:.625rem 0;cursor:pointer}small{display:block;color:var(--tinta-2)}label{display:block;margin-top:1rem;font-weight:700}
input,textarea{display:block;width:100%;min-height:2.75rem;padding:.5rem;font:inherit;border:1px solid var(--garis);background:var(--latar);color:inherit}
button{min-height:3rem;width:100%;margin-top:1rem;padding:.5rem 1rem;font:inherit;font-weight:700;border:1px solid var(--hijau);background:var(--hijau);color:#FFF}
button.kedua{background:var(--latar);color:var(--merah);border-color:var(--merah)}
form,.kotak{border:1px solid var(--garis-halus);background:var(--latar-2);padding:1rem;margin-top:1rem}.galat{background:var(--merah-muda);border-color:var(--merah)}.ingat{background:var(--kuning-muda)}.salah{display:block;color:var(--merah)}[aria-invalid]{border:2px solid var(--merah)}.berhasil{border-color:var(--hijau)}.pilih{display:flex;gap:.5rem;align-items:center}.pilih input{width:1.5rem;min-height:1.5rem;flex:none}
ul,ol{padding-left:1.25rem}img{display:block;max-width:100%;height:auto}.atas{display:flex;justify-content:space-between;gap:1rem;align-items:center;background:var(--latar-2);padding:.5rem 1rem}.atas form{border:0;margin:0;padding:0;background:none}.atas button{width:auto;margin:0;min-height:2.75rem;background:var(--latar);color:var(--tinta);border-color:var(--garis);font-weight:400}`
