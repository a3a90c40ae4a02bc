internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases

/// Prints papers into files.
nonisolated enum PaperPress {
  enum Outcome: Sendable {
    case printed(PaperSubject, name: String)
    case notPrinted(PrintFailure)
    case failed(HallError)
  }

  /// The file is whole on the disk before the print is written down (R30); where that is refused,
  /// the file is taken away again.
  /// - Parameter id: the command's.
  static func print(
    _ subject: PaperSubject, _ rendering: Rendering, id: String, at desk: Desk, _ language: Language
  ) -> Outcome {
    let prints = subject.prints
    let printer = FilePrinter(folder: desk.paperFolder)
    let name = subject.fileName(id: id, rendering)
    let path: String
    do {
      let sheet = try subject.sheet(
        reprint: prints, isPrinted: true, in: desk.hall, language)
      guard let sheet else { return .failed(.noSuchCase(subject.number)) }
      path = try printer.print(try sheet.bytes(rendering), as: name)
    } catch let error as HallError {
      return .failed(error)
    } catch let error as PrintFailure {
      return .notPrinted(error)
    } catch { preconditionFailure("a paper fails in the hall or at the printer") }
    do {
      return .printed(try subject.record(isReprint: prints > 0, id: id, at: desk), name: name)
    } catch {
      printer.takeBack(path)
      return .failed(error)
    }
  }
}
