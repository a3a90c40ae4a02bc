/// One word that was typed, as it is looked for in one field after the other.
struct SearchWord {
  private let all: SearchPattern
  /// Without the readings that only old books have.
  private let today: SearchPattern

  init(_ letters: [Unicode.Scalar], _ alphabet: SearchAlphabet) {
    let typed = TypedWord(letters, alphabet)
    all = SearchPattern(typed, alphabet, withOld: true)
    today = SearchPattern(typed, alphabet, withOld: false)
  }

  /// A match and how good it is; less is better.
  struct Found {
    let field: Int
    let place: SearchPattern.Place
    let rank: Int
  }

  /// The best match among fields of the index, the first of equal ones.
  func best(in letters: [UInt16], _ fields: [SearchField], _ range: Range<Int>) -> Found? {
    var best: Found?
    for number in range {
      let field = fields[number]
      guard all.isIn(letters, field.letters), let found = find(letters, field, number)
      else { continue }
      if found.rank < best?.rank ?? .max { best = found }
    }
    return best
  }

  private func find(_ letters: [UInt16], _ field: SearchField, _ number: Int) -> Found? {
    if let place = today.place(in: letters, field.letters) {
      return Found(field: number, place: place, rank: field.rank(of: place))
    }
    guard let place = all.place(in: letters, field.letters) else { return nil }
    return Found(
      field: number, place: place, rank: field.rank(of: place) + SearchField.worstRank + 1)
  }
}

/// A text that can be searched, as a stretch of the index's letters.
struct SearchField: Sendable {
  let kind: SearchHit.Match.Field
  let text: String
  let letters: Range<Int>

  static let worstRank = 5

  /// From 0 for the whole field to `worstRank`.
  func rank(of place: SearchPattern.Place) -> Int {
    switch kind {
    case .name: place.isWhole ? 0 : place.start == 0 ? 1 : 3
    case .code: place.isWhole ? 0 : place.start == 0 ? 1 : 4
    case .alias: place.isWhole ? 0 : place.start == 0 ? 2 : 4
    case .department: Self.worstRank
    }
  }

  func match(_ place: SearchPattern.Place) -> SearchHit.Match {
    let characters = SearchText(text).characters
    return SearchHit.Match(
      field: kind, text: text, range: characters[place.start]..<characters[place.end - 1] + 1)
  }
}
