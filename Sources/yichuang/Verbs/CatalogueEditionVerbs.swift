import ArgumentParser
import Catalogue
import Hall
import Phrases
import Storage
import TextWidth
import WorkCalendar

extension CatalogueVerb {
  /// `catalogue publish DIR`: the next edition; the administrator's.
  struct Publish: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "publish", abstract: say(.publishAbstract), discussion: say(.publishDiscussion)
      )
    }

    @Argument(help: help(.lintFolderHelp, value: "folder"))
    var folder: String

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let texts = try FolderReader.read(folder)
      let words = VagueWords(text: try ShippedFiles().text("lint/vague-words.txt"))
      let place = try desk.signIn()
      let done: Publication
      do {
        done = try place.hall.publish(texts, vagueWords: words, by: place.session)
      } catch .publish(.findings(let findings)) {
        let fault = PublishFault.findings(findings)
        throw Failure(
          .no, findings.lines(in: folder) + "\n" + fault.sentence(Speech.language))
      } catch { throw Failure(error) }
      if !done.warnings.isEmpty { Streams.complain(done.warnings.lines(in: folder)) }
      try Streams.print(json ? [done.json.text] : lines(done))
    }

    private func lines(_ done: Publication) -> [String] {
      let number = String(done.edition.number)
      guard done.isNew else { return [LedgerPhrase.unchanged.text(Speech.language, number)] }
      let title = LedgerPhrase.publishedEdition.text(
        Speech.language, number, done.edition.date.iso)
      return [title] + done.ledger.lines(Speech.language)
    }
  }

  /// `catalogue editions`: every edition of the database.
  struct Editions: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "editions", abstract: say(.editionsAbstract))
    }

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var options: HallOptions

    func run() throws {
      let hall = try options.open()
      do {
        let editions = try hall.published()
        try Streams.print(
          json ? [JSONValue.list(editions.map(\.json)).text] : editions.map(\.line))
      } catch let error as HallError { throw Failure(error) }
    }
  }

  /// `catalogue compare BEFORE AFTER`: what was reduced between two folders or two editions.
  struct Compare: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "compare", abstract: say(.compareAbstract), discussion: say(.compareDiscussion)
      )
    }

    @Argument(help: help(.compareBeforeHelp, value: "before"))
    var before: String

    @Argument(help: help(.compareAfterHelp, value: "after"))
    var after: String

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var options: HallOptions

    func run() throws {
      let ledger = EditionLedger(from: try edition(before), to: try edition(after))
      try Streams.print(json ? [ledger.json.text] : ledger.lines(Speech.language))
    }

    /// An edition of the database by its number, else a folder.
    private func edition(_ named: String) throws(Failure) -> Edition {
      guard let number = Int(named) else { return try options.edition(ofFolder: named) }
      let hall = try options.open()
      let numbers: [Int]
      do { numbers = try hall.published().map(\.number) } catch { throw Failure(error) }
      guard numbers.contains(number) else { throw Failure(.no, .noSuchEdition, named) }
      do { return try hall.edition(number) } catch { throw Failure(error) }
    }
  }

  /// `catalogue unify DIR DIR`: whether two folders write the same items alike.
  struct Unify: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "unify", abstract: say(.unifyAbstract), discussion: say(.unifyDiscussion))
    }

    @Argument(help: help(.lintFolderHelp, value: "first"))
    var first: String

    @Argument(help: help(.lintFolderHelp, value: "second"))
    var second: String

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var options: HallOptions

    func run() throws {
      let check = UnityCheck(
        try options.edition(ofFolder: first), try options.edition(ofFolder: second),
        Speech.language)
      try Streams.print(json ? [check.json.text] : check.lines(Speech.language))
      guard check.differing.isEmpty else { throw Failure(.no) }
    }
  }

  /// `catalogue list`: the items, and what they amount to.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: say(.listAbstract))
    }

    @Option(help: help(.listHelp, value: "list"))
    var list: CatalogueLists.List?

    @Option(help: help(.typeHelp, value: "type"))
    var type: String?

    @Option(help: help(.batchHelp, value: "batch"))
    var batch: String?

    @Option(help: help(.lifeHelp, value: "state"))
    var life: ItemLife.State?

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var options: HallOptions

    func run() throws {
      let hall = try options.open()
      let lists = CatalogueLists(
        of: hall.edition,
        CatalogueLists.Filter(list: list, type: type, batch: batch, life: life),
        on: hall.now().date)
      let summary = lists.summary(of: hall.edition, Speech.language)
      try Streams.print(
        json
          ? [lists.json(of: hall.edition).text]
          : lists.items.map { $0.line(hall.edition, on: lists.day) } + summary)
    }
  }
}

extension CatalogueLists.List: ExpressibleByArgument {}
extension ItemLife.State: ExpressibleByArgument {}

extension HallOptions {
  /// A hall folder as it is today.
  /// - Throws: `.badInput` with every finding, a line each.
  fileprivate func edition(ofFolder folder: String) throws(Failure) -> Edition {
    let texts = try FolderReader.read(folder).map { SourceText(file: $0.name, text: $0.text) }
    do {
      return try HallFolder.read(texts, number: 0, date: moment().date)
    } catch { throw Failure(.badInput, error.findings.lines(in: folder)) }
  }
}
