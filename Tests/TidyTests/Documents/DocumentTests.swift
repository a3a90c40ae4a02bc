import TestSupport
import Testing

@Suite("The documents")
struct DocumentTests {
  @Test("every verb that a document shows is one of the program's")
  func verbs() {
    let known = programVerbs
    let found = commands(in: PackageFiles.documents).filter { !known.contains($0.verb) }.map {
      $0.place.violation($0.index, "the program has no verb \($0.verb)")
    }
    #expect(found.isEmpty, "\(listing(found))")
  }

  @Test("every option that a document shows is one of the program's")
  func options() {
    let known = programOptions
    let found = commands(in: PackageFiles.documents).flatMap { command in
      command.words.filter { $0.hasPrefix("--") }
        .map { String($0.prefix { $0 != "=" }) }
        .filter { !known.contains($0) }
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
      let folder = document.path.split(separator: "/").dropLast().joined(separator: "/")
      return document.links.filter { !$0.target.contains("://") && !$0.target.hasPrefix("#") }
        .compactMap { index, target -> Violation? in
          let path = "\(folder)/\(target.prefix { $0 != "#" })"
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

/// A command of the program as a document shows it.
private struct ShownCommand {
  let place: SourceFile
  let index: Int
  let words: [String]

  /// The words behind the program's name up to the first argument, such as `task claim`.
  var verb: String {
    let known = programVerbs
    let two = words.dropFirst().prefix(2).joined(separator: " ")
    return known.contains(two) ? two : words.dropFirst().first ?? ""
  }
}

private func commands(in documents: [SourceFile]) -> [ShownCommand] {
  documents.flatMap { document in
    shown(in: document).filter { $0.words.count > 1 && $0.words[0] == "yichuang" }
      .map { ShownCommand(place: document, index: $0.index, words: $0.words) }
      .filter { !($0.words[1].first?.isUppercase ?? false) }
  }
}

/// What a document shows to be typed: lines of shell blocks and spans between backticks, as words.
private func shown(in document: SourceFile) -> [(index: Int, words: [String])] {
  let blocks = document.fences.filter { ["", "sh", "console"].contains($0.language) }.flatMap {
    fence in
    fence.lines.enumerated().map { (fence.line + $0.offset, $0.element) }
  }
  let spans = document.codeSpans.map { ($0.index, $0.text) }
  return (blocks + spans).map { index, text in
    let words = text.split(separator: " ").map(String.init)
    // Settings in front of a command, and a prompt, are no part of it.
    return (index, Array(words.drop { $0 == "$" || $0.contains("=") && !$0.hasPrefix("-") }))
  }
}

/// `demo`, `task claim`, … as the command line declares them.
private let programVerbs: Set<String> = Set(
  PackageFiles.swiftSources.filter { $0.room == "yichuang" }.flatMap { file -> [String] in
    let names = file.lines.joined(separator: "\n").components(between: "commandName: \"", and: "\"")
      .map(String.init)
    return names
  }.flatMap { name in [name] + parents.map { "\($0) \(name)" } })

/// Verbs that have verbs of their own.
private let parents = ["task", "case", "catalogue", "calendar", "staff"]

/// The options' long names, as the command line declares them.
private let programOptions: Set<String> = Set(
  ["--help", "--version"]
    + PackageFiles.swiftSources.filter { $0.room == "yichuang" }.flatMap { file -> [String] in
      let text = file.lines.joined(separator: "\n")
      let custom = text.components(between: "customLong(\"", and: "\"").map { "--\($0)" }
      return custom + declaredOptions(text)
    })

/// Properties below `@Option` and `@Flag`, in the form people type: `validUntil` is `--valid-until`.
private func declaredOptions(_ text: String) -> [String] {
  ["@Option", "@Flag"].flatMap { wrapper in
    text.split(separator: wrapper).dropFirst().compactMap { rest in
      guard
        let name = String(rest).components(between: " var ", and: ":").first
          ?? String(rest).components(between: " var ", and: " ").first
      else { return nil }
      return "--"
        + name.prefix { $0 != " " }.reduce(into: "") { typed, character in
          typed += character.isUppercase ? "-\(character.lowercased())" : "\(character)"
        }
    }
  }
}
