import TestSupport
import Testing

@Suite("The documents")
struct DocumentTests {
  @Test("every verb that a document shows is one of the program's")
  func verbs() {
    let found = shownCommands.filter { !ProgramVerbs.all.contains($0.verb) }.map {
      $0.place.violation($0.index, "the program has no verb \($0.verb)")
    }
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test("every option that a document shows is one of the program's")
  func options() {
    let found = shownCommands.flatMap { command in
      command.words.filter { $0.hasPrefix("--") }
        .map { String($0.prefix { $0 != "=" }) }
        .filter { !ProgramVerbs.options.contains($0) }
        .map { command.place.violation(command.index, "the program has no option \($0)") }
    }
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test("every target of make that a document shows is in the Makefile")
  func targets() {
    let targets = Set(
      (PackageFiles.file("Makefile")?.lines ?? []).compactMap { line in
        line.contains(":") ? line.split(separator: ":").first.map(String.init) : nil
      })
    let found = PackageFiles.documents.flatMap { document in
      shown(in: document).compactMap { index, words -> Violation? in
        guard words.count > 1, words[0] == "make", !targets.contains(words[1]) else { return nil }
        return document.violation(index, "the Makefile has no target \(words[1])")
      }
    }
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test("every link to a file of the package leads to one")
  func links() {
    let found = PackageFiles.documents.flatMap { document in
      let folder = document.path.split(separator: "/").dropLast().map { "\($0)/" }.joined()
      return document.links.filter { !$0.target.contains("://") && !$0.target.hasPrefix("#") }
        .compactMap { index, target -> Violation? in
          let path = "\(folder)\(target.prefix { $0 != "#" })"
          return PackageFiles.exists(path) ? nil : document.violation(index, "no file \(path)")
        }
    }
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test("every file that a document names between backticks is there")
  func paths() {
    let roots = ["Sources/", "Tests/", "Resources/", "docs/", "tools/"]
    let found = PackageFiles.documents.flatMap { document in
      document.codeSpans.filter { span in
        roots.contains { span.text.hasPrefix($0) } && !span.text.contains { "*…X ".contains($0) }
          && !PackageFiles.exists(span.text)
      }.map { document.violation($0.index, "no file \($0.text)") }
    }
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test("the screen in README.md is one that the tests see")
  func screen() throws {
    let shown = try #require(PackageFiles.file("README.md")).fences.first { $0.language == "text" }
    let seen = PackageFiles.file("Tests/ScreensTests/Golden/intake-4-situation.screen")
    #expect(shown?.lines == seen?.lines.dropLast())
  }

  @Test("the records of decisions are numbered without a gap, and each has its three parts")
  func decisions() {
    let records = PackageFiles.documents.filter { $0.path.hasPrefix("docs/adr/") }
    let numbers = records.map { $0.path.split(separator: "/").last.map { $0.prefix(4) } }
    #expect(
      numbers
        == (1...max(1, records.count)).map { number in
          Substring(String(repeating: "0", count: 4 - "\(number)".count) + "\(number)")
        })
    for record in records {
      for part in ["## Context", "## Decision", "## Consequences"] {
        #expect(record.lines.contains(part), "\(record.path) has no \(part)")
      }
    }
  }
}
