/// The word that was probably meant, or nil when none is near: what differs by one or two
/// letters, by case, or by `_` for `-`. Another digit is another thing: `SJ08` is not near `SJ09`.
package func nearest(to word: String, among words: some Sequence<String>) -> String? {
  let plain = simplified(word)
  let allowed = plain.count < 3 ? 0 : plain.count < 5 ? 1 : 2
  var best: (word: String, distance: Int)?
  for candidate in words {
    let distance = editDistance(plain, simplified(candidate))
    if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.word
}

private func simplified(_ word: String) -> [UInt8] {
  word.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
}

/// Letters to add, drop, change or swap with their neighbour.
///
/// Source: the optimal string alignment distance.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var before: [Int] = []
  var last = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var row = [i + 1]
    for (j, b) in right.enumerated() {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + change(a, b))
      if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { cost = min(cost, before[j - 1] + 1) }
      row.append(cost)
    }
    (before, last) = (last, row)
  }
  return last[right.count]
}

/// What it costs to read one letter as another.
private func change(_ a: UInt8, _ b: UInt8) -> Int {
  let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  return a == b ? 0 : digits.contains(a) && digits.contains(b) ? 9 : 1
}
