import Catalogue
import CatalogueTesting
import Testing

struct RandomCatalogueTests {
  @Test("a random catalogue holds together", arguments: UInt64(1)...40)
  func holdsTogether(seed: UInt64) {
    let edition = RandomCatalogue(seed: seed).edition
    for matter in edition.matters {
      #expect(!matter.items.isEmpty)
      for part in matter.items {
        #expect(edition.item(part.item) != nil)
        #expect(part.after.allSatisfy { code in matter.items.contains { $0.item == code } })
        #expect(!matter.reaches(part.item, from: part.item), "seed \(seed): loop at \(part.item)")
      }
      for (position, question) in matter.questions.enumerated() {
        let earlier = Set(matter.questions.prefix(position).map(\.code))
        #expect(question.when.map { $0.questions.isSubset(of: earlier) } ?? true)
      }
    }
    for item in edition.items {
      #expect(edition.department(item.department) != nil)
      #expect(item.materials.allSatisfy { edition.material($0.material) != nil })
    }
  }

  @Test("the same seed makes the same catalogue, another one another")
  func isRepeatable() {
    #expect(RandomCatalogue(seed: 7).edition == RandomCatalogue(seed: 7).edition)
    #expect(RandomCatalogue(seed: 7).edition != RandomCatalogue(seed: 8).edition)
  }
}

extension Matter {
  /// Whether `goal` is among what `item` must wait for, at once or further back.
  fileprivate func reaches(_ goal: String, from item: String) -> Bool {
    var open = items.first { $0.item == item }?.after ?? []
    var seen = Set(open)
    while let next = open.popLast() {
      if next == goal { return true }
      let after = items.first { $0.item == next }?.after ?? []
      open += after.filter { seen.insert($0).inserted }
    }
    return false
  }
}
