import ArgumentParser
import CaseEngine
import Hall
import Phrases

/// Who does it, where.
struct DeskOptions: ParsableArguments {
  @OptionGroup var hall: HallOptions

  @Option(help: help(.staffHelp, value: "staff"))
  var staff: String

  @Option(help: help(.windowHelp, value: "window"))
  var window: String?

  /// Opens the hall and signs in, by the PIN in `YICHUANG_PIN`.
  /// - Throws: `.unavailable`; `.forbidden` for a wrong or missing PIN.
  func signIn() throws(Failure) -> Workplace {
    try Workplace(opening: hall, staff: staff, window: window)
  }

  /// The same, after writing down what has become true by itself meanwhile (R10, R12): whoever
  /// looks at cases sees them as they are today.
  func signInToCases() throws(Failure) -> Workplace {
    let place = try signIn()
    do { try place.hall.settleLapsed(by: place.session) } catch { throw Failure(error) }
    return place
  }
}

/// A hall that is open, and who sits there.
struct Workplace {
  let hall: ServiceHall
  let session: Session

  init(hall: ServiceHall, session: Session) {
    self.hall = hall
    self.session = session
  }

  /// Opens the hall and signs in, by the PIN in `YICHUANG_PIN`.
  /// - Throws: `.unavailable`; `.forbidden` for a wrong or missing PIN.
  init(opening options: HallOptions, staff: String, window: String?) throws(Failure) {
    let hall = try options.open()
    guard let pin = Environment["YICHUANG_PIN"] else { throw Failure(.forbidden, .noPIN) }
    do {
      self.init(
        hall: hall, session: try hall.signIn(number: staff, pin: pin, window: window))
    } catch { throw Failure(error) }
  }

  /// The number of a case as it was typed or scanned.
  /// - Throws: `.no` when it is none of this hall's making.
  func caseNumber(_ typed: String) throws(Failure) -> String {
    guard let number = hall.caseNumber(of: typed) else {
      throw Failure(.noSuchCase(typed))
    }
    return number
  }

  /// Does it under a new command; a no is said with the names people use.
  func perform(
    _ body: (_ command: String) throws(HallError) -> CaseFile
  ) throws(Failure) -> CaseFile {
    do { return try body(RandomIdentifier.make()) } catch {
      guard case .refused(_, let file) = error else { throw Failure(error) }
      let names = CaseNames(hall.edition, file: file, staff: hall.staffName)
      throw Failure(error.status, error.sentence(Speech.language, in: names))
    }
  }
}

extension Workplace {
  /// Asks the hall; a no is said with the names people use.
  func asked<Value>(
    _ body: () throws(HallError) -> Value
  ) throws(Failure) -> Value {
    do { return try body() } catch {
      guard case .refused(_, let file) = error else { throw Failure(error) }
      let names = CaseNames(hall.edition, file: file, staff: hall.staffName)
      throw Failure(error.status, error.sentence(Speech.language, in: names))
    }
  }
}
