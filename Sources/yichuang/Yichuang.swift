import ArgumentParser
import Hall
import Phrases
import Storage

/// The program: arguments in, an answer on standard output, a number to end with.
@main
struct Yichuang: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "yichuang", abstract: say(.programAbstract),
      discussion: say(.programDiscussion),
      subcommands: [
        DemoVerb.self, InitVerb.self, CatalogueVerb.self, CalendarVerb.self, CheckIDVerb.self,
        PlanVerb.self, CheckListVerb.self, IntakeVerb.self, CaseVerb.self, TaskVerb.self,
        JointVerb.self,
        HandOutVerb.self, PickupVerb.self, HandoverVerb.self, PlatformVerb.self, DayBookVerb.self,
        LicenceVerb.self, SubjectVerb.self,
        StampsVerb.self, ReportVerb.self, FieldSheetVerb.self, EntriesVerb.self, SlipVerb.self,
        NoticeVerb.self, FormVerb.self,
        StaffVerb.self, CreditVerb.self, PrinterVerb.self, KioskVerb.self, VerifyVerb.self,
        BenchVerb.self,
        WriterVerb.self,
      ])
  }

  @OptionGroup var options: HallOptions

  /// Without a verb: the terminal, for whoever signs in.
  func run() throws {
    guard OpenTerminal.isPossible else { throw CleanExit.helpRequest(self) }
    try OpenTerminal.run(options)
  }

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.leave()
    } catch let error as HallError {
      Failure(error).leave()
    } catch let failure as StoreFailure {
      Failure(failure).leave()
    } catch {
      exit(withError: error)
    }
  }
}
