import TestSupport
import Testing

@Suite("The manual")
struct ManualTests {
  @Test("every page is linked from the first, and back")
  func pages() {
    let pages = Self.pages.map(\.path).filter { !$0.hasSuffix("README.md") }
    let first = Self.pages.first { $0.path.hasSuffix("README.md") }
    let linked = Set(first?.links.map { "docs/manual/\($0.target)" } ?? [])
    #expect(pages.count > 5)
    #expect(pages.filter { !linked.contains($0) } == [])
  }

  @Test("a key sequence is written in the notation that the first page explains")
  func keys() {
    let fences = Self.pages.flatMap { page in page.fences.map { (page, $0) } }
      .filter { $0.1.language == "keys" }
    #expect(!fences.isEmpty)
    for (page, fence) in fences {
      for line in fence.lines where !line.hasPrefix("看到 ") {
        let strange = line.split(separator: " ").filter { !Self.isKeyOrText($0) }
        #expect(strange.isEmpty, "\(page.path):\(fence.line): \(strange)")
      }
    }
  }

  @Test("it is written for people who read Chinese")
  func language() {
    for page in Self.pages {
      let words = page.lines.joined().count { $0.isHan }
      #expect(words > 100, "\(page.path)")
    }
  }

  private static let pages = PackageFiles.documents.filter { $0.path.hasPrefix("docs/manual/") }

  private static func isKeyOrText(_ word: Substring) -> Bool {
    let names: Set<Substring> = ["Enter", "Tab", "Esc", "空格", "↑", "↓"]
    if names.contains(word) { return true }
    if word.first == "F", let number = Int(word.dropFirst()) { return (1...12).contains(number) }
    // Text to type; a word of letters with a capital would be the name of a key that nobody knows.
    return word.first?.isUppercase != true || !word.allSatisfy(\.isLetter)
  }
}
