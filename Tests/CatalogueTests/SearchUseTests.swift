import Catalogue
import CatalogueTesting
import TestSupport
import Testing

@Suite("What is used most is found first among equals")
struct SearchUseTests {
  private func codes(_ words: String, _ use: [String], limit: Int = 20) -> [String] {
    SearchHall.index.search(words, limit: limit, use: SearchUse(use)).map(\.code)
  }

  @Test("nothing typed lists what is used, as far as it can be applied for")
  func empty() {
    #expect(codes("", ["WJ02", "gone", "open-hotel", "WJ02"]) == ["WJ02", "open-hotel"])
    #expect(codes(" ", ["WJ02", "open-hotel"], limit: 1) == ["WJ02"])
    #expect(codes("", []) == [])
  }

  @Test("of equal hits the used one is first; a whole name or code is before any use")
  func order() {
    #expect(codes("开办", []) == ["open-pharmacy", "open-hotel"])
    #expect(codes("开办", ["open-hotel"]) == ["open-hotel", "open-pharmacy"])
    #expect(codes("市监", ["SJ09"]).first == "SJ09")
    #expect(codes("开办药店", ["GA04", "open-hotel"]).first == "open-pharmacy")
    #expect(codes("SJ08", ["SJ09"]).first == "SJ08")
    #expect(codes("yd", ["open-pharmacy"]) == codes("yd", []))
  }

  @Test(
    "whatever is used, the same is found, and only within one rank in another order",
    arguments: UInt64(1)...20)
  func onlyOrder(seed: UInt64) {
    let edition = RandomCatalogue(seed: seed).edition
    let index = SearchIndex(edition: edition, readings: SearchHall.readings)
    var random = SplitMix64(seed: seed)
    let all = edition.items.map(\.code) + edition.matters.map(\.code)
    for item in edition.items {
      let count = Int.random(in: 0...9, using: &random)
      let use = SearchUse(all.shuffled(using: &random).prefix(count))
      let letters = Array(item.name).filter(\.isLetter)
      let words = String(letters.prefix(Int.random(in: 1...3, using: &random)))
      let plain = index.search(words, limit: 1000)
      let used = index.search(words, limit: 1000, use: use)
      #expect(Set(plain) == Set(used), "seed \(seed): \(words)")
      #expect(plain.map(\.score) == used.map(\.score), "seed \(seed): \(words)")
      let places = Dictionary(uniqueKeysWithValues: zip(use.codes, 0...))
      // Every rank from 13 on has the score 0.
      for (left, right) in zip(used, used.dropFirst()) where left.score > 0 {
        guard left.score == right.score else { continue }
        #expect(
          places[left.code, default: .max] <= places[right.code, default: .max],
          "seed \(seed): \(words)")
      }
      #expect(index.search(words, limit: 3, use: use) == Array(used.prefix(3)))
    }
  }

  @Test("of what is used no more than two hundred count")
  func most() {
    let use = SearchUse((0..<500).map(String.init))
    #expect(use.codes.count == SearchUse.most)
    #expect(use.codes.last == "199")
  }
}
