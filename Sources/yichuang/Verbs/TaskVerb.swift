import ArgumentParser
import CaseEngine
import Catalogue
import Hall
import Phrases
import Storage
import WorkCalendar

/// `yichuang task`: a department's sub-tasks.
struct TaskVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "task", abstract: say(.taskAbstract),
      subcommands: [
        List.self, Claim.self, Release.self, HandOver.self, Examine.self, Simulate.self,
        Verify.self, Approve.self,
        Refuse.self, Answer.self, Correct.self, Pause.self, Resume.self, Extend.self, Reopen.self,
        Entered.self,
      ])
  }

  /// `task list`: what is open, the most pressing first.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: say(.taskListAbstract))
    }

    @Option(help: help(.departmentHelp, value: "code"))
    var department: String?

    @Option(help: help(.lightHelp))
    var light: Light?

    @Option(help: QueueHelpPhrase.itemHelp.help("code"))
    var item: String?

    @Option(help: QueueHelpPhrase.placeHelp.help("code"))
    var place: String?

    @Flag(help: QueueHelpPhrase.mineHelp.help())
    var mine = false

    @Flag(help: QueueHelpPhrase.unclaimedHelp.help())
    var unclaimed = false

    @Option(help: help(.limitHelp, value: "n"))
    var limit = 100

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard !mine || !unclaimed else {
        throw ValidationError(QueueHelpPhrase.mineOrUnclaimed.text(Speech.language))
      }
    }

    func run() throws {
      guard limit > 0 else { throw Failure(.usage, .badCount) }
      let place = try desk.signInToCases()
      try check(place)
      let today = place.hall.now().date
      let rows = try rows(place, today)
      try Streams.print(
        json
          ? [JSONValue.list(rows.map { $0.json(today: today, place.hall.calendar) }).text]
          : rows.map { $0.line(today: today, place.hall.calendar) })
    }

    private func check(_ place: Workplace) throws(Failure) {
      let edition = place.hall.edition
      if let item, edition.item(item) == nil, edition.material(item) == nil {
        throw Failure(.usage, QueueHelpPhrase.noSuchItem.text(Speech.language, item))
      }
      if let code = self.place, edition.place(code) == nil {
        let known = edition.places.map(\.code).joined(separator: " ")
        throw Failure(.usage, QueueHelpPhrase.noSuchPlace.text(Speech.language, code, known))
      }
      guard let department else { return }
      let known = place.hall.edition.departments.map(\.code)
      guard known.contains(department) else {
        throw Failure(.usage, .noSuchDepartment, department, known.joined(separator: " "))
      }
      let member = place.session.member
      guard member.role.may(.seeAllQueues) || member.department == department else {
        throw Failure(.forbidden(.seeAllQueues, member.role))
      }
    }

    /// Everything that is open: a waiting one is green, a stopped one grey.
    private func rows(_ place: Workplace, _ today: CivilDate) throws -> [TaskRow] {
      let view = QueueView(
        whose: mine ? .mine : unclaimed ? .nobody : .anybody, light: light, item: item,
        place: self.place)
      var filter = try place.hall.filter(of: view, department: department, by: place.session)
      filter.states = [.running, .stopped, .waiting]
      return try place.hall.queue(filter, limit: limit, by: place.session)
    }
  }
}

/// The sub-task that a verb is about.
struct TaskArguments: ParsableArguments {
  @Argument(help: help(.taskNameHelp, value: "case/k"))
  var task: TaskName

  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var desk: DeskOptions

  /// Signs in, does it under a new command, and says what became of it.
  func perform(
    _ body: (Workplace, _ number: String, _ command: String) throws(HallError) -> CaseFile
  ) throws {
    let place = try desk.signIn()
    let number = try place.caseNumber(task.caseNumber)
    let file = try place.perform { id throws(HallError) in try body(place, number, id) }
    guard !json else {
      return try Streams.print(try place.hall.view(of: file, Speech.language).json.text)
    }
    guard let now = file.task(task.ordinal) else { return }
    try Streams.print(
      say(
        .taskNow, "\(file.number)/\(now.ordinal)", now.name, now.stateName(Speech.language),
        file.state.name(Speech.language)))
  }
}
