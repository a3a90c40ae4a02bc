import Catalogue
import Foundation
import TestSupport
import Testing

struct ReadingsTests {
  @Test(
    "a character has all the readings of today, without tones",
    arguments: [
      ("药", ["yao"]), ("行", ["hang", "heng", "xing"]), ("重", ["chong", "zhong"]),
      ("长", ["chang", "zhang"]), ("会", ["hui", "kuai"]), ("单", ["chan", "dan", "shan"]),
      ("女", ["nv"]), ("略", ["lue", "lve"]), ("A", []), ("，", []),
    ] as [(Unicode.Scalar, [String])])
  func today(scalar: Unicode.Scalar, syllables: [String]) {
    #expect(SearchHall.readings.syllables(of: scalar).sorted() == syllables)
  }

  @Test("readings of old books are there when asked for")
  func old() {
    #expect(SearchHall.readings.syllables(of: "重", withOld: true).sorted().contains("tong"))
  }

  @Test("every character of the county's catalogue has a reading")
  func complete() throws {
    let edition = try CountyFolder.edition()
    let names = edition.items.map(\.name) + edition.matters.flatMap { [$0.name] + $0.aliases }
    for scalar in Set(names.joined().unicodeScalars)
    where (0x3400...0x9fff).contains(scalar.value) {
      #expect(!SearchHall.readings.syllables(of: scalar).isEmpty, "\(scalar)")
    }
  }

  @Test("the table has three columns, is sorted, and small")
  func table() throws {
    let file = packageRoot().appendingPathComponent("Resources/readings.tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.utf8.count < 400_000)
    let rows = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.allSatisfy { $0.count == 3 && $0[0].allSatisfy(\.isLowercase) })
    #expect(rows.map { String($0[0]) } == rows.map { String($0[0]) }.sorted())
  }

  @Test("what is not of the table's form is passed over")
  func malformed() {
    let readings = Readings(text: "药\nyao\nyao\t药\t要\n\t\t\n😀\t行é\n")
    #expect(readings.syllables(of: "药") == ["yao"])
    #expect(readings.syllables(of: "要") == [])
    #expect(readings.syllables(of: "要", withOld: true) == ["yao"])
  }
}
