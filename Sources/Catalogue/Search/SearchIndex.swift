package import WorkCalendar

/// Finds matters and items by what a clerk types: Chinese, pinyin in full or in initials, a code,
/// an alias, a department; again at every key.
///
/// Made once for an edition. A search costs time with the size of the catalogue: for 2,500 items
/// well below a millisecond.
package struct SearchIndex: Sendable {
  private struct Entry: Sendable {
    let code: String
    let name: String
    let kind: SearchHit.Kind
    let department: String
    /// Position among the departments; nil for one that the edition does not have.
    let departmentNumber: Int?
    let fields: Range<Int>
  }

  private(set) var alphabet: SearchAlphabet
  /// Of all fields, one after the other.
  private var letters: [UInt16] = []
  private var fields: [SearchField] = []
  private var entries: [Entry] = []
  /// Of each department its short name and its name.
  private var departments: [Range<Int>] = []

  /// - Parameter day: what cannot be applied for on it is left out; nil leaves nothing out.
  package init(edition: Edition, readings: Readings, on day: CivilDate? = nil) {
    alphabet = SearchAlphabet(readings)
    var numbers: [String: Int] = [:]
    for (number, department) in edition.departments.enumerated() {
      numbers[department.code] = number
      departments.append(add([(.department, department.short), (.department, department.name)]))
    }
    for matter in edition.matters where edition.isFound(matter.code, on: day) {
      let aliases = matter.aliases.map { (SearchHit.Match.Field.alias, $0) }
      entries.append(
        Entry(
          code: matter.code, name: matter.name, kind: .matter, department: matter.lead,
          departmentNumber: numbers[matter.lead],
          fields: add([(.name, matter.name), (.code, matter.code)] + aliases)))
    }
    for item in edition.items where edition.isFound(item.code, on: day) {
      let codes = [item.code, item.nationalCode].compactMap { $0 }
      entries.append(
        Entry(
          code: item.code, name: item.name, kind: .item, department: item.department,
          departmentNumber: numbers[item.department],
          fields: add([(.name, item.name)] + codes.map { (.code, $0) })))
    }
  }

  private mutating func add(_ texts: [(SearchHit.Match.Field, String)]) -> Range<Int> {
    let first = fields.count
    for (kind, text) in texts {
      let start = letters.count
      for letter in SearchText(text).letters { letters.append(alphabet.number(letter)) }
      fields.append(SearchField(kind: kind, text: text, letters: start..<letters.count))
    }
    return first..<fields.count
  }

  /// The best `limit` hits, best first; what is used most when nothing to look for was typed, and
  /// none when nothing is.
  ///
  /// Words with blanks between must all be found, in any order, or else be one word together, as
  /// pinyin is often split. On equal rank what is used more stands first, then a matter before an
  /// item, then what stands earlier in the name, then the shorter name, then the order of the
  /// catalogue. Of a word only the first 63 letters count.
  /// - Parameter use: what is used most; it orders what is equally good and hides nothing.
  package func search(_ words: String, limit: Int, use: SearchUse = .none) -> [SearchHit] {
    let typed = words.split(whereSeparator: \.isWhitespace)
      .map { SearchText($0).letters }.filter { !$0.isEmpty }
    guard !typed.isEmpty else { return used(use, limit: limit) }
    let joined = [SearchWord(typed.flatMap { $0 }, alphabet)]
    let separate = typed.count > 1 ? typed.map { SearchWord($0, alphabet) } : []
    var results = results(of: joined, use)
    if !separate.isEmpty { results += self.results(of: separate, use) }
    results.sort { $0.key < $1.key }
    var seen: Set<Int> = []
    var hits: [SearchHit] = []
    for result in results where hits.count < limit && seen.insert(result.entry).inserted {
      hits.append(hit(result, result.isJoined ? joined : separate))
    }
    return hits
  }

  /// What is used most, as far as it can be applied for.
  private func used(_ use: SearchUse, limit: Int) -> [SearchHit] {
    guard !use.codes.isEmpty else { return [] }
    let numbers = Dictionary(
      entries.indices.map { (entries[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
    return use.codes.compactMap { numbers[$0] }.prefix(limit).map { number in
      let entry = entries[number]
      return SearchHit(
        code: entry.code, name: entry.name, kind: entry.kind, department: entry.department,
        score: 0, matched: [])
    }
  }
}

// MARK: Looking

extension SearchIndex {
  private struct Result {
    let entry: Int
    let isJoined: Bool
    /// The sum over the words.
    let rank: Int
    /// Orders results; less is better.
    let key: UInt64
  }

  /// Every entry in which all the words are.
  private func results(of words: [SearchWord], _ use: SearchUse) -> [Result] {
    let inDepartments = words.map { word in
      departments.map { word.best(in: letters, fields, $0) }
    }
    return entries.indices.compactMap { number in
      let entry = entries[number]
      var rank = 0
      var start = 0
      for (word, ofDepartments) in zip(words, inDepartments) {
        let department = entry.departmentNumber.flatMap { ofDepartments[$0] }
        guard let found = word.best(in: letters, fields, entry.fields) ?? department
        else { return nil }
        rank += min(found.rank, department?.rank ?? .max)
        start += found.place.start
      }
      return Result(
        entry: number, isJoined: words.count == 1, rank: rank,
        key: key(of: entry, number, rank: rank, place: use.place(of: entry.code), start: start))
    }
  }

  private func key(
    of entry: Entry, _ number: Int, rank: Int, place: Int, start: Int
  ) -> UInt64 {
    let length = fields[entry.fields.lowerBound].letters.count
    let parts = [
      (rank, 0xfff), (place, 0xff), (entry.kind == .matter ? 0 : 1, 1), (start, 0x3ff),
      (length, 0x3ff), (number, 0xf_ffff),
    ]
    return parts.reduce(0) { key, part in
      let width = UInt64(part.1).nonzeroBitCount
      return key << UInt64(width) | UInt64(min(part.0, part.1))
    }
  }

  private func hit(_ result: Result, _ words: [SearchWord]) -> SearchHit {
    let entry = entries[result.entry]
    let matched = words.compactMap { word -> SearchHit.Match? in
      let department = entry.departmentNumber.flatMap {
        word.best(in: letters, fields, departments[$0])
      }
      let own = word.best(in: letters, fields, entry.fields)
      let best = [own, department].compactMap { $0 }.min { $0.rank < $1.rank }
      return best.map { fields[$0.field].match($0.place) }
    }
    return SearchHit(
      code: entry.code, name: entry.name, kind: entry.kind, department: entry.department,
      score: max(0, 100 - 8 * result.rank), matched: matched)
  }
}

extension Edition {
  fileprivate func isFound(_ code: String, on day: CivilDate?) -> Bool {
    day.map { canBeAppliedFor(code, on: $0) } ?? true
  }
}
