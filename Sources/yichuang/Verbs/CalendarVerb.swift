import ArgumentParser
import CaseEngine
import Hall
import Phrases
import Storage
import StoreSQLite
import WorkCalendar

/// `yichuang calendar`: working days by the State Council's notices (R22).
struct CalendarVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calendar", abstract: say(.calendarAbstract),
      discussion: say(.calendarDiscussion),
      subcommands: [
        Add.self, Between.self, Import.self, Years.self,
      ])
  }

  /// `calendar add DATE N`, or `calendar add -` for many.
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add", abstract: say(.calendarAddAbstract),
        discussion: say(.calendarAddDiscussion))
    }

    @Argument(help: help(.calendarDateHelp, value: "date"))
    var date: String

    @Argument(help: help(.calendarCountHelp, value: "n"))
    var count: Int?

    @OptionGroup var tables: CalendarOptions

    func run() throws {
      if date == "-" {
        guard count == nil else { throw Failure(.usage, .dashAlone) }
        try WorkingDayStream(calendar: try tables.calendar()).run()
        return
      }
      guard let start = CivilDate(iso: date) else { throw Failure(.usage, .badDate, date) }
      guard let count, count >= 0 else { throw Failure(.usage, .badCount) }
      let calendar = try tables.calendar()
      do {
        let day = try calendar.workingDay(count, after: start)
        try Streams.print(day.date.iso + (day.isProvisional ? "\tprovisional" : ""))
      } catch let error as CalendarError { throw Failure(error) }
    }
  }

  /// `calendar between DATE DATE`.
  struct Between: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "between", abstract: say(.calendarBetweenAbstract))
    }

    @Argument(help: help(.calendarFirstHelp, value: "date"))
    var first: DayArgument

    @Argument(help: help(.calendarLastHelp, value: "date"))
    var last: DayArgument

    @OptionGroup var tables: CalendarOptions

    func run() throws {
      let calendar = try tables.calendar()
      do {
        try Streams.print(String(try calendar.workingDays(after: first.date, through: last.date)))
      } catch let error as CalendarError { throw Failure(error) }
    }
  }
}

/// Whose holiday tables are counted by.
struct CalendarOptions: ParsableArguments {
  @Option(help: help(.calendarDatabaseHelp, value: "file"))
  var database: String?

  @OptionGroup var speech: SpeechOptions

  /// The calendar of the database that was named; else of the one that is used by default, if it is
  /// there; else the tables that ship with the program.
  func calendar() throws(Failure) -> WorkCalendar {
    let path = if let database { database } else { try? DataFolder.database() }
    guard let path, database != nil || FileBytes.exists(path) else {
      let shipped = try ShippedFiles()
      return try Self.read(try shipped.table("holidays.tsv"), try shipped.provisionalTables())
    }
    let store: SQLiteStore
    do { store = try SQLiteStore(opening: path) } catch { throw Failure(error) }
    do { return try WorkCalendar.inForce(in: store) } catch { throw Failure(error) }
  }

  private static func read(
    _ official: KeptText, _ provisional: [KeptText]
  ) throws(Failure) -> WorkCalendar {
    do {
      return try WorkCalendar(
        official: CalendarText(name: official.name, text: official.text),
        provisional: provisional.map { CalendarText(name: $0.name, text: $0.text) })
    } catch { throw Failure(.damaged(.calendar(error))) }
  }
}

extension Failure {
  /// The calendar's no: R22.
  init(_ error: CalendarError) { self.init(.refused(.calendar(error), nil)) }
}
