import ArgumentParser
import CaseEngine
import Hall
import Phrases
import Storage
import WorkCalendar

extension CalendarVerb {
  /// `calendar import FILE --notice NAME`: a new year's notice, or a revision; the administrator's.
  struct Import: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "import", abstract: CalendarVerb.say(.importAbstract),
        discussion: CalendarVerb.say(.importDiscussion))
    }

    @Argument(help: CalendarVerb.help(.fileHelp, "file"))
    var file: String

    @Option(help: CalendarVerb.help(.noticeHelp, "name"))
    var notice: String

    @Flag(help: CalendarVerb.help(.previewHelp, nil))
    var preview = false

    @Flag(help: CalendarVerb.help(.fewerHelp, nil))
    var fewer = false

    @Flag(help: yichuang.help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    /// Seconds without a word before the progress is told, and between two words.
    private static let patience = 1.0

    func run() throws {
      let name = file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
      let new = NewHolidayNotice(
        name: notice, table: KeptText(name: name, text: try FileBytes.readText(file)),
        mayBeFewer: fewer)
      let place = try desk.signIn()
      var told = SystemClock.elapsed()
      let tell = { (done: Int, all: Int) in
        if SystemClock.elapsed() - told > Self.patience {
          told = SystemClock.elapsed()
          Streams.complain(
            HolidayPhrase.progress.text(Speech.language, String(done), String(all)))
        }
        return true
      }
      let found =
        preview
        ? try place.hall.preview(new, by: place.session, progress: tell)
        : try place.hall.importHolidays(new, by: place.session, progress: tell)
      try Streams.print(json ? [found.json.text] : found.lines)
    }
  }

  /// `calendar years`: which notice is in force for which years; the administrator's and the
  /// supervisor's.
  struct Years: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "years", abstract: CalendarVerb.say(.yearsAbstract))
    }

    @Flag(help: yichuang.help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      let overview = try place.hall.calendarOverview(by: place.session)
      try Streams.print(json ? [overview.json.text] : overview.lines(place.hall))
    }
  }
}

extension CalendarVerb {
  fileprivate static func say(_ phrase: HolidayHelpPhrase) -> String {
    phrase.text(Speech.language)
  }

  fileprivate static func help(_ phrase: HolidayHelpPhrase, _ value: String?) -> ArgumentHelp {
    ArgumentHelp("\(say(phrase))", valueName: value)
  }
}
