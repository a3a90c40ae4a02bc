import Catalogue
import CatalogueTesting
import TestSupport
import Testing

struct SearchPropertyTests {
  @Test("every matter and item of the county is found by its name and by each of its readings")
  func county() throws {
    let edition = try CountyFolder.edition()
    let index = SearchIndex(edition: edition, readings: SearchHall.readings)
    var random = SplitMix64(seed: 20_260_105)
    let names =
      edition.matters.map { ($0.code, $0.name) } + edition.items.map { ($0.code, $0.name) }
    for (code, name) in names {
      for words in [name] + spellings(of: name, using: &random) {
        let hits = index.search(words, limit: 60)
        #expect(hits.contains { $0.code == code }, "\(name) by \(words)")
      }
    }
  }

  @Test("every name of a random catalogue is found by any mixture", arguments: UInt64(1)...20)
  func mixtures(seed: UInt64) {
    let edition = RandomCatalogue(seed: seed).edition
    let index = SearchIndex(edition: edition, readings: SearchHall.readings)
    var random = SplitMix64(seed: seed)
    for item in edition.items {
      let words = mixture(of: item.name, using: &random)
      let hits = index.search(words, limit: 100)
      #expect(hits.contains { $0.code == item.code }, "seed \(seed): \(item.name) by \(words)")
    }
  }

  @Test("every hit really has all that was typed", arguments: UInt64(1)...20)
  func noFalseHits(seed: UInt64) {
    let edition = RandomCatalogue(seed: seed).edition
    let index = SearchIndex(edition: edition, readings: SearchHall.readings)
    var random = SplitMix64(seed: seed)
    for item in edition.items {
      let characters = Array(item.name).filter(\.isLetter)
      let start = Int.random(in: 0..<characters.count, using: &random)
      let part = String(characters[start...].prefix(Int.random(in: 1...4, using: &random)))
      let found = Set(index.search(part, limit: 1000).map(\.code))
      let expected = edition.items.filter { String($0.name.filter(\.isLetter)).contains(part) }
      let matters = edition.matters.filter { $0.name.contains(part) }
      #expect(found == Set(expected.map(\.code) + matters.map(\.code)), "seed \(seed): \(part)")
    }
  }

  /// Full pinyin and initials: under every combination of readings, or 12 of them by lot where
  /// there are more.
  private func spellings(of name: String, using random: inout SplitMix64) -> [String] {
    let choices = name.unicodeScalars.filter { $0.properties.isAlphabetic || $0.isASCII }
      .map { scalar in
        let known = SearchHall.readings.syllables(of: scalar)
        return known.isEmpty ? [String(scalar).lowercased()] : known
      }
    let count = choices.reduce(1) { min(1 << 20, $0 * $1.count) }
    let combinations =
      count <= 12
      ? all(choices) : (0..<12).map { _ in choices.map { $0.randomElement(using: &random) ?? "" } }
    return combinations.flatMap { syllables in
      [
        syllables.joined(), syllables.joined(separator: " "),
        String(syllables.compactMap(\.first)),
      ]
    }
  }

  private func all(_ choices: [[String]]) -> [[String]] {
    choices.reduce([[]]) { ways, next in ways.flatMap { way in next.map { way + [$0] } } }
  }

  /// Of each character itself, a full reading, or an initial.
  private func mixture(of name: String, using random: inout SplitMix64) -> String {
    name.unicodeScalars.map { scalar in
      guard
        let reading = SearchHall.readings.syllables(of: scalar, withOld: true)
          .randomElement(using: &random)
      else { return String(scalar) }
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return String(scalar)
      case 1: return String(reading.prefix(1))
      case 2 where reading.dropFirst().first == "h": return String(reading.prefix(2))
      default: return reading
      }
    }.joined()
  }
}
