package import CaseEngine
internal import Catalogue
internal import Storage
internal import Synchronization
internal import WorkCalendar

/// A transfer that is ready to happen: the file first, on the disk, then the entry (R33).
package struct Departure: Sendable {
  /// The case as it will be.
  package let after: CaseFile
  package let file: TransferFile
  let append: Append
}

/// Letting a case go to another hall.
extension ServiceHall {
  /// Makes the file and the entry of a transfer; nothing is written yet.
  /// - Parameters:
  ///   - destination: code of a place, or a name of a place or a hall.
  ///   - key: that both halls have, for the seal.
  package func departure(
    of number: String, to destination: String, reason: String?, key: [UInt8]?, id: String,
    by session: Session
  ) throws(HallError) -> Departure {
    try require(.takeIn, of: session)
    let record = try record(of: number)
    let texts = try keptEdition(of: record.file)
    let place = edition.place(destination)
    let sent = TransferredOut(
      hall: custodian, place: place?.code, name: place?.name ?? destination, reason: reason,
      edition: HashChain.content(of: texts.files))
    let written = try coming(.send(sent), on: record, id: id, by: session)
    return Departure(
      after: written.after,
      file: file(
        sent, of: number, texts, under: written.append.notice, entries: written.entries, key),
      append: written.append)
  }

  /// The case is away from now on.
  /// - Returns: false, and nothing is written, where something else was written meanwhile: then the
  ///   file is not that of the case as it is.
  package func depart(_ departure: Departure) throws(HallError) -> Bool {
    try keep(departure.append)
  }

  /// The file of a case that is away, the same bytes as the first time; no entry is made of it, since
  /// nothing may follow on the transfer here.
  package func transferFile(
    of number: String, key: [UInt8]?, by session: Session
  ) throws(HallError) -> (after: CaseFile, file: TransferFile) {
    try require(.takeIn, of: session)
    let record = try record(of: number)
    guard let away = record.file.away else { throw .transfer(.notAway(number)) }
    _ = try calendarInForce()
    let written = file(
      away.sent, of: number, try keptEdition(of: record.file), under: counted(record),
      entries: record.entries, key)
    return (record.file, written)
  }

  private func file(
    _ sent: TransferredOut, of number: String, _ texts: KeptEdition, under notice: Int,
    entries: [KeptEntry], _ key: [UInt8]?
  ) -> TransferFile {
    let notices = calendars.withLock { $0.notices.prefix(notice).map(\.name) }
    return TransferFile(
      sent, of: number, from: (profile.division, profile.isDemonstration), edition: texts,
      holidays: notices, entries: entries, key: key)
  }
}
