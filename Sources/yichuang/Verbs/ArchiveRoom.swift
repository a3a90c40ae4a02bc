import Bench
import CaseEngine
import Hall
import Paper
import Phrases
import Screens
import Storage
import WorkCalendar

/// Puts packages into a folder, one after the other (归档).
struct ArchiveRoom {
  let place: Workplace
  let folder: String

  private func say(_ phrase: ArchivePhrase, _ arguments: String...) -> String {
    phrase.text(Speech.language, arguments)
  }

  /// All of them, or none where one cannot be.
  func make(named typed: [String]) throws {
    var numbers: [String] = []
    for word in typed {
      let number = try place.caseNumber(word)
      if !numbers.contains(number) { numbers.append(number) }
    }
    for number in numbers {
      let file = try place.hall.showCase(number, by: place.session).file
      guard !file.state.isOpen else { throw Failure(.refused(.wrongState(file.state), file)) }
      guard !FileBytes.exists(path(number)) else {
        throw Failure(.unavailable, say(.exists, path(number)))
      }
    }
    for number in numbers { try make(number) }
  }

  /// Those that are not there yet; a stop leaves whole packages alone.
  func make(endedFrom first: CivilDate, to last: CivilDate) throws {
    StopSign.raiseOnSignals()
    let stop = StopSign()
    let numbers = try place.hall.endedCases(from: first, to: last, by: place.session)
    guard !numbers.isEmpty else { throw Failure(.no, say(.noneEnded)) }
    var made = 0
    for (position, number) in zip(1..., numbers) {
      guard !stop.isRaised else {
        throw Failure(.no, say(.stopped, String(numbers.count - position + 1)))
      }
      let (here, all) = (String(position), String(numbers.count))
      if FileBytes.exists(path(number)) {
        Streams.complain(say(.madeBefore, here, all, number))
      } else {
        Streams.complain(say(.progress, here, all, number))
        try make(number)
        made += 1
      }
    }
    try Streams.print(say(.sum, String(made), String(numbers.count - made)))
  }

  private func path(_ number: String) -> String { folder + "/" + number }

  /// First the files, on the disk and out of sight; then the entry; then the folder in its place.
  private func make(_ number: String) throws {
    let papers = ArchivePapers(hall: place.hall)
    while true {
      let id = RandomIdentifier.make()
      let package = try place.hall.archivePackage(
        of: number, papers: { file throws(HallError) in try papers.files(of: file) }, id: id,
        by: place.session)
      let staged = try StagedFolder(package.files, for: number, in: folder)
      do {
        guard try place.hall.keep(package) else {
          staged.drop()
          continue
        }
      } catch {
        staged.drop()
        throw error
      }
      if let number = staged.place() {
        staged.drop()
        throw Failure(
          .unavailable, say(.notPlaced, staged.path, errorText(number)))
      }
      return try Streams.print(
        say(.made, number, staged.path, String(package.files.count), package.chainEnd))
    }
  }
}

/// The papers of a case as files: text, and PDF where the machine can make it.
struct ArchivePapers {
  let hall: ServiceHall
  private let hasPDF: Bool

  init(hall: ServiceHall) {
    self.hall = hall
    let empty = Sheet(
      blocks: [], number: nil, day: CivilDate(1970, 1, 1), language: Speech.language)
    do throws(PrintFailure) {
      _ = try empty.bytes(.pdf(.a4))
      hasPDF = true
    } catch {
      hasPDF = false
      Streams.complain(
        ArchivePhrase.noPDF.text(Speech.language, error.sentence(Speech.language)))
    }
  }

  /// All that the case has come to, with people's numbers in full.
  func files(of file: CaseFile) throws(HallError) -> [ArchiveFile] {
    var files: [ArchiveFile] = []
    for paper in CasePaper.all(of: file) {
      let sheet = try paper.sheet(
        of: file, reprint: 0, isPrinted: true, in: hall, Speech.language)
      guard let sheet else { continue }
      for rendering in [Rendering.text(.page)] + (hasPDF ? [.pdf(.a4)] : []) {
        let name = "papers/\(PaperCode.code(paper.answer)).\(rendering.fileExtension)"
        do throws(PrintFailure) {
          files.append(ArchiveFile(path: name, bytes: try sheet.bytes(rendering)))
        } catch {
          // It is there as text, which never fails.
          Streams.complain("\(name): " + error.sentence(Speech.language))
        }
      }
    }
    return files
  }
}
