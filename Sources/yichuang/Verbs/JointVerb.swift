import ArgumentParser
import CaseEngine
import Hall
import Phrases
import WorkCalendar

extension JointHelpPhrase {
  func help(_ value: String? = nil) -> ArgumentHelp {
    let words = text(Speech.language)
    return value.map { ArgumentHelp("\(words)", valueName: $0) } ?? ArgumentHelp("\(words)")
  }
}

/// `yichuang joint`: several departments meet over one case (五联, R18).
struct JointVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "joint", abstract: JointHelpPhrase.joint.text(Speech.language),
      subcommands: [Arrange.self, Record.self, Cancel.self, List.self])
  }

  /// `joint arrange NUMBER --kind K --day D --half H --with P …`.
  struct Arrange: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "arrange", abstract: JointHelpPhrase.arrange.text(Speech.language),
        discussion: JointHelpPhrase.arrangeDiscussion.text(Speech.language))
    }

    @OptionGroup var named: CaseArguments

    @Option(help: JointHelpPhrase.kindHelp.help())
    var kind: JointMeeting.Kind

    @Option(help: JointHelpPhrase.taskHelp.help("k"))
    var task: [Int] = []

    @Option(help: JointHelpPhrase.dayHelp.help("date"))
    var day: DayArgument

    @Option(help: JointHelpPhrase.halfHelp.help())
    var half: JointMeeting.Half

    @Option(help: JointHelpPhrase.withHelp.help("person"))
    var with: [String] = []

    @Option(help: JointHelpPhrase.materialHelp.help("code"))
    var material: String?

    func run() throws {
      let file = try named.perform { place, number, id throws(HallError) in
        try place.hall.arrange(
          kind, of: number, tasks: task.isEmpty ? nil : task, day: day.date, half: half,
          people: with, material: material, id: id, by: place.session)
      }
      try named.tell(file.meetings.last, of: file)
    }
  }

  /// `joint record NUMBER N --finding K=holds:WORDS …`.
  struct Record: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "record", abstract: JointHelpPhrase.record.text(Speech.language),
        discussion: JointHelpPhrase.recordDiscussion.text(Speech.language))
    }

    @OptionGroup var named: CaseArguments

    @Argument(help: JointHelpPhrase.meetingHelp.help("n"))
    var meeting: Int

    @Option(help: JointHelpPhrase.findingHelp.help("k=…"))
    var finding: [String] = []

    @Option(help: JointHelpPhrase.rectifyHelp.help("k=…"))
    var rectify: [String] = []

    @Option(help: JointHelpPhrase.photoHelp.help("file"))
    var photo: [String] = []

    @Option(help: JointHelpPhrase.documentHelp.help("number"))
    var document: String?

    func run() throws {
      let minutes = JointMeeting.Minutes(
        findings: try FindingArguments.findings(finding, rectify), photographs: try photographs(),
        document: document)
      let file = try named.perform { place, number, id throws(HallError) in
        try place.hall.recordMeeting(meeting, of: number, minutes, id: id, by: place.session)
      }
      try named.tell(file.meeting(meeting), of: file)
    }

    private func photographs() throws(Failure) -> [JointMeeting.Photograph] {
      var photographs: [JointMeeting.Photograph] = []
      for path in photo {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        photographs.append(ServiceHall.photograph(named: name, try FileBytes.read(path)))
      }
      return photographs
    }
  }

  /// `joint cancel NUMBER N --reason R`.
  struct Cancel: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "cancel", abstract: JointHelpPhrase.cancel.text(Speech.language))
    }

    @OptionGroup var named: CaseArguments

    @Argument(help: JointHelpPhrase.meetingHelp.help("n"))
    var meeting: Int

    @Option(help: JointHelpPhrase.reasonHelp.help("text"))
    var reason: String

    func run() throws {
      let file = try named.perform { place, number, id throws(HallError) in
        try place.hall.cancelMeeting(meeting, of: number, reason: reason, id: id, by: place.session)
      }
      try named.tell(file.meeting(meeting), of: file)
    }
  }

  /// `joint list NUMBER`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: JointHelpPhrase.list.text(Speech.language))
    }

    @OptionGroup var named: CaseArguments

    func run() throws {
      let place = try named.desk.signInToCases()
      let file = try named.record(place).file
      guard !named.json else { return try Streams.print(file.meetingsJSON.text) }
      let text = place.jointText(of: file)
      try Streams.print(
        file.meetings.flatMap { meeting in
          ["\(meeting.number) " + text.head(meeting)] + text.facts(meeting).map { "    " + $0 }
        })
    }
  }
}

extension CaseArguments {
  /// The meeting that something was done to, after the line about the case.
  fileprivate func tell(_ meeting: JointMeeting?, of file: CaseFile) throws {
    guard !json, let meeting else { return }
    let department = { (code: String) in
      file.tasks.first { $0.department == code }?.departmentShort ?? code
    }
    let names = JointText.Names(
      task: { String($0) }, material: { file.material($0)?.name ?? $0 }, department: department,
      isOpen: { file.task($0)?.state.isOpen == true })
    let text = JointText(Speech.language, today: nil, names: names)
    try Streams.print("\(meeting.number) " + text.head(meeting))
  }
}

extension Workplace {
  fileprivate func jointText(of file: CaseFile) -> JointText {
    JointText(
      Speech.language, today: hall.now().date,
      names: JointText.Names(of: file, in: hall.edition, Speech.language))
  }
}
