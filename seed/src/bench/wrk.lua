-- Asks as a browser does, and prints the totals as JSON in the last line.
wrk.headers["Accept-Encoding"] = "gzip"
done = function(summary)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"us":%d,"bytes":%d,"errors":%d}\n', summary.requests, summary.duration,
    summary.bytes, e.connect + e.read + e.write + e.status + e.timeout))
end
