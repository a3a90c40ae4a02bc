import ArgumentParser
import Catalogue
import Hall
import Paper
import Phrases
import Storage
import TextWidth
import WorkCalendar

/// `yichuang catalogue`: what can be applied for.
struct CatalogueVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "catalogue", abstract: say(.catalogueAbstract),
      subcommands: [
        Lint.self, Search.self, Guide.self, Chart.self, Where.self, List.self, Register.self,
        Publish.self,
        Editions.self, Compare.self, Unify.self,
      ])
  }

  /// `catalogue lint DIR`: findings, a line each.
  struct Lint: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "lint", abstract: say(.lintAbstract), discussion: say(.lintDiscussion))
    }

    @Argument(help: help(.lintFolderHelp, value: "folder"))
    var folder: String

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var speech: SpeechOptions

    func run() throws {
      let findings = try findings()
      try Streams.print(
        json
          ? [JSONValue.list(findings.map(\.json)).text]
          : findings.map { $0.line(Speech.language) })
      guard findings.isEmpty else { throw Failure(.no) }
    }

    /// What keeps the folder from being read at all; only a readable one is held against the rules.
    private func findings() throws(Failure) -> [Finding] {
      let texts = try FolderReader.read(folder).map { SourceText(file: $0.name, text: $0.text) }
      let edition: Edition
      do {
        edition = try HallFolder.read(texts, number: 1, date: SystemClock.now().date)
      } catch { return error.findings }
      return try ShippedFiles().lint(edition)
    }
  }

  /// `catalogue search WORDS`: Chinese, pinyin or a code.
  struct Search: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "search", abstract: say(.searchAbstract))
    }

    @Argument(help: help(.searchWordsHelp, value: "words"))
    var words: [String]

    @Option(help: help(.limitHelp, value: "n"))
    var limit = 20

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var options: HallOptions

    func run() throws {
      guard limit > 0 else { throw Failure(.usage, .badCount) }
      let hall = try options.open()
      let index = SearchIndex(
        edition: hall.edition, readings: Readings(text: try ShippedFiles().text("readings.tsv")),
        on: hall.now().date)
      let hits = index.search(words.joined(separator: " "), limit: limit)
      try Streams.print(
        json
          ? [JSONValue.list(hits.map(\.json)).text] : hits.map { $0.line(hall.edition) })
      guard !hits.isEmpty else { throw Failure(.no) }
    }
  }

  /// `catalogue guide CODE`: as printed for the public.
  struct Guide: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "guide", abstract: say(.guideAbstract))
    }

    @Argument(help: help(.guideCodeHelp, value: "code"))
    var code: String

    @Flag(help: help(.guideShortHelp))
    var short = false

    @OptionGroup var paper: PaperOptions
    @OptionGroup var options: HallOptions

    /// Columns of a printed page.
    private static let columns = 80

    func validate() throws {
      guard !short || paper.isPlain else {
        throw ValidationError(PaperHelpPhrase.shortIsText.text(Speech.language))
      }
    }

    func run() throws {
      let hall = try options.open()
      guard let guide = hall.edition.guide(code, on: hall.now().date) else {
        throw Failure(.no, .noSuchMatter, code)
      }
      guard paper.isPlain else {
        return try paper.write(
          Sheet(guide: guide, hall: hall.edition.profile, language: Speech.language))
      }
      let lines = short ? guide.shortLines(Speech.language) : guide.lines(Speech.language)
      let text = lines.flatMap { $0.wrappedUnderItself(to: Self.columns) }.map { $0 + "\n" }
      try paper.write(Array(text.joined().utf8))
    }
  }
}

extension SearchHit {
  fileprivate func line(_ edition: Edition) -> String {
    let department = edition.department(department)?.short ?? department
    return code.padded(to: 20) + "  " + department.padded(to: 6) + "  " + name
  }

  fileprivate var json: JSONValue {
    .object([
      .init("code", .text(code)), .init("name", .text(name)), .init("kind", .text(kind.rawValue)),
      .init("department", .text(department)), .init("score", .whole(score)),
    ])
  }
}

extension Finding {
  fileprivate var json: JSONValue {
    .object([
      .init("file", .text(at.file)), .init("line", .whole(max(1, at.line))),
      .init("rule", JSONValue(rule)), .init("error", .bool(isError)),
      .init("text", .text(sentence(Speech.language))),
    ])
  }
}
