internal import Catalogue
internal import Glibc
internal import Phrases

/// A search at every key, as a clerk types it, beside one bare pass over the names.
struct SearchMeasure {
  private let edition: Edition
  private let readings: Readings

  init(_ edition: Edition, readings: Readings) {
    self.edition = edition
    self.readings = readings
  }

  /// What is typed, key by key: initials, full pinyin, Chinese, a code.
  private static var typed: [String] {
    let words = ["kbyd", "yaopinjingying", BenchPhrase.searched.text(.chinese), "SJ08"]
    return words.flatMap { word in (1...word.count).map { String(word.prefix($0)) } }
  }

  func measure(at desk: BenchDesk, _ found: (Figure) -> Void) throws {
    desk.say(.measuringSearch)
    found(try figure("search", of: edition, at: desk))
    found(try figure("search-2500", of: edition.grown(to: 2500), at: desk))
  }

  private func figure(_ code: String, of edition: Edition, at desk: BenchDesk) throws -> Figure {
    let index = SearchIndex(edition: edition, readings: readings)
    let names = NameBytes(edition)
    let typed = Self.typed
    var worst: [Double] = []
    let contest = try Contest(
      rounds: desk.settings.rounds, at: desk,
      ours: { _ in
        let samples = Samples(
          typed.map { words in Stopwatch.time { _ = index.search(words, limit: 12) } })
        worst.append(samples.largest)
        return samples.median
      },
      limit: { _ in
        Samples(typed.map { words in Stopwatch.time { _ = names.count(of: words) } }).median
      })
    return Figure(
      code, .searches, [String(edition.items.count + edition.matters.count)],
      unit: .microseconds, contest, over: .barePass, scale: 1e6, goal: nil
    ).with("worst-key", .worstKey, Samples(worst).median * 1e6, .microseconds)
  }
}

/// All names one after the other, as C has text.
private struct NameBytes {
  private let bytes: [CChar]

  init(_ edition: Edition) {
    let names = edition.matters.map(\.name) + edition.items.map(\.name)
    bytes = Array(names.joined(separator: "\n").utf8CString)
  }

  /// How often the word stands there.
  func count(of word: String) -> Int {
    var count = 0
    bytes.withUnsafeBufferPointer { all in
      var rest = all.baseAddress
      while let start = rest, let hit = strstr(start, word) {
        count += 1
        rest = UnsafePointer(hit) + 1
      }
    }
    return count
  }
}

extension Edition {
  /// With so many items: those there are, and then names that two of them make together.
  fileprivate func grown(to count: Int) -> Edition {
    var grown = items
    for index in items.count..<max(items.count, count) {
      let item = items[index % items.count]
      let other = items[(index / items.count * 7 + index) % items.count]
      grown.append(item.renamed("\(item.code)-\(index)", item.name + other.name))
    }
    return Edition(
      number: number, date: date, profile: profile, departments: departments, zones: zones,
      places: places, windows: windows, materials: materials, items: grown, matters: matters)
  }
}

extension ServiceItem {
  fileprivate func renamed(_ code: String, _ name: String) -> ServiceItem {
    ServiceItem(
      code: code, nationalCode: nationalCode, name: name, department: department, zone: zone,
      type: type, handling: handling, basis: basis, conditions: conditions, steps: steps,
      statutory: statutory, promised: promised, fee: fee, enquiryPhone: enquiryPhone,
      complaintPhone: complaintPhone, visitWay: visitWay, materials: materials, outputs: outputs,
      windowAuthority: windowAuthority, notes: notes)
  }
}
