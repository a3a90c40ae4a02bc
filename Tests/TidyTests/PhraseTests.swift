import Phrases
import TestSupport
import Testing

@Suite("The phrases")
struct PhraseTests {
  /// Phrases in which a fault is meant, and why.
  static let excused = [
    "CataloguePhrase.badLimit": "shows the units as they must be written in the folder",
    "CataloguePhrase.badValidity": "shows the units as they must be written in the folder",
  ]

  @Test("every family in Sources/Phrases is in the table, once")
  func families() {
    let declared = PackageFiles.swiftSources.filter { $0.room == "Phrases" }.flatMap { file in
      file.code.compactMap { line -> String? in
        let words = line.split { !$0.isLetter && !$0.isNumber }
        guard let place = words.firstIndex(of: "enum"), words.count > place + 2,
          words[(place + 2)...].contains("Phrase")
        else { return nil }
        return String(words[place + 1])
      }
    }
    #expect(declared.sorted() == PhraseTable.families.map { "\($0)" }.sorted())
    #expect(declared.count >= 10)
  }

  @Test("every phrase is complete in both languages and takes the same arguments in both")
  func phrases() {
    let found = PhraseTable.all.flatMap { row in
      phraseFaults(row.chinese, row.english).map { fault in
        Violation(path: "Sources/Phrases", line: 0, what: "\(row.name): \(fault)", key: row.name)
      }
    }
    let rest = excusing(found, Self.excused)
    #expect(rest.isEmpty, "\(listing(rest))")
  }

  @Test("no phrase is named twice, and the arguments count from 0 without a gap")
  func names() {
    let names = PhraseTable.all.map(\.name)
    #expect(Set(names).count == names.count)
    let gaps = PhraseTable.all.filter { row in
      placeholders(row.chinese) != Set((0..<placeholders(row.chinese).count).map { "\($0)" })
    }
    #expect(gaps.isEmpty, "\(gaps.map(\.name))")
  }

  @Test(
    "each fault of a phrase is found",
    arguments: [
      ("", "Yes", ["the Chinese is empty"]),
      ("好", " ", ["the English is empty"]),
      ("Ready", "Ready", ["the Chinese has no Han character"]),
      ("好", "Yes 好", ["the English has a Chinese character"]),
      ("好，{0}", "Yes，{0}", ["the English has a Chinese character"]),
      ("第 {0} 项", "item {1}", ["the languages take different arguments"]),
      ("{0}；{1}", "{0}; {1}", []),
    ])
  func fault(chinese: String, english: String, faults: [String]) {
    #expect(phraseFaults(chinese, english) == faults)
  }
}

private func phraseFaults(_ chinese: String, _ english: String) -> [String] {
  var faults: [String] = []
  if isBlank(chinese) { faults.append("the Chinese is empty") }
  if isBlank(english) { faults.append("the English is empty") }
  // A text without words, such as `{0}. R{1}` or `PIN {0}`, is the same in every language.
  if chinese.contains(where: \.isLowercase), !chinese.contains(where: \.isHan) {
    faults.append("the Chinese has no Han character")
  }
  if english.contains(where: { $0.isHan || $0.isChinesePunctuation }) {
    faults.append("the English has a Chinese character")
  }
  if placeholders(chinese) != placeholders(english) {
    faults.append("the languages take different arguments")
  }
  return faults
}

private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

/// The digits of `{0}` … `{9}`.
private func placeholders(_ text: String) -> Set<String> {
  let characters = Array(text)
  return characters.indices.dropFirst(2).reduce(into: []) { found, index in
    guard characters[index] == "}", characters[index - 2] == "{", characters[index - 1].isNumber
    else { return }
    found.insert(String(characters[index - 1]))
  }
}

extension Character {
  /// Whether it is a Chinese character proper: the Han blocks with all their extensions.
  var isHan: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x2e80...0x2fdf, 0x3007, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff,
        0x20000...0x3ffff:
        true
      default: false
      }
    }
  }

  /// Whether it is a mark that only Chinese text uses, such as `，` or `（`.
  var isChinesePunctuation: Bool {
    unicodeScalars.contains {
      (0x3000...0x303f).contains($0.value) || (0xff00...0xffef).contains($0.value)
    }
  }
}
