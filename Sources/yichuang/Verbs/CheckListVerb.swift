import ArgumentParser
import CaseEngine
import Catalogue
import Hall
import Paper
import Phrases
import WorkCalendar

/// `yichuang checklist`: what somebody has to bring, saved under a number (一站导引).
struct CheckListVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "checklist", abstract: say(.checkListAbstract),
      discussion: say(.checkListDiscussion), subcommands: [Make.self, Show.self])
  }

  /// `checklist make REQUEST.json`.
  struct Make: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "make", abstract: say(.checkListMakeAbstract),
        discussion: say(.checkListMakeDiscussion))
    }

    @Argument(help: help(.requestHelp, value: "file"))
    var file: String

    @OptionGroup var paper: PrintedOptions
    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard paper.isElsewhere || paper.areLeftOut else {
        throw ValidationError(PaperHelpPhrase.intoFile.text(Speech.language))
      }
    }

    func run() throws {
      let request = try RequestFile(file)
      let place = try desk.signIn()
      try paper.check(in: place.hall)
      let list = try request.locating(in: place.hall.edition) { () throws(HallError) in
        try place.hall.makeCheckList(of: draft(request, at: place), by: place.session)
      }
      // Said before anything else can fail: by it the list is shown again.
      try Streams.print(list.number)
      guard paper.isElsewhere else { return }
      try paper.write(
        try sheet(of: list, in: place.hall), called: "checklist-\(list.number)", in: place.hall)
    }

    /// A file that names nobody is a request of the matter's usual applicant.
    private func draft(_ request: RequestFile, at place: Workplace) -> IntakeDraft {
      var draft = request.draft(collectAt: place.session.place)
      if request.request.kind == nil,
        let usual = place.hall.edition.matter(draft.matter)?.applicants.first
      {
        draft.kind = usual
      }
      return draft
    }
  }

  /// `checklist show NUMBER`.
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: say(.checkListShowAbstract))
    }

    @Argument(help: help(.checkListNumberHelp, value: "number"))
    var number: String

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var paper: PrintedOptions
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      let list = try place.hall.checkList(number, by: place.session)
      guard !json else { return try Streams.print(try view(of: list, in: place.hall).text) }
      try paper.write(
        try sheet(of: list, in: place.hall), called: "checklist-\(list.number)", in: place.hall)
    }

    private func view(of list: CheckList, in hall: ServiceHall) throws(HallError) -> JSONValue {
      let (draft, changes) = try hall.current(list)
      let plan = hall.view(of: try hall.plan(draft), for: draft, Speech.language)
      return .object([
        .init("number", .text(list.number)), .init("made", .text(list.at.date.iso)),
        .init("until", .text(list.until.iso)), .init("edition", .whole(list.edition)),
        .init("case", JSONValue(list.usedBy)),
        .init("changes", .list(changes.lines(Speech.language).map(JSONValue.text))),
        .init("plan", plan.json),
      ])
    }
  }
}

private func sheet(of list: CheckList, in hall: ServiceHall) throws -> Sheet {
  try Sheet(checkList: try hall.paper(of: list), language: Speech.language)
}
