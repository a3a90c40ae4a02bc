package import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

/// Finished outputs between places: by numbered lists, signed out here and signed in there (R32).
extension ServiceHall {
  /// Makes a list of all that lies here and is collected at the other place, and writes into each case
  /// by which list it went.
  ///
  /// What another clerk moved or handed out meanwhile is left out; where the store fails half-way, the
  /// list has what went until then.
  /// - Parameter numbers: only of these cases; nil for all that is collected there.
  package func signOut(
    to place: String, of numbers: [String]? = nil, bearer: String,
    _ title: (Output) -> String, by session: Session
  ) throws(HallError) -> TransferPaper {
    let going = try leaving(for: place, of: numbers, by: session)
    let name = placeName(place)
    guard !going.isEmpty else { throw .pickup(.nothingToMove(name)) }
    let moment = now()
    let list = try freshListNumber(on: moment.date)
    var lines: [TransferPaper.Line] = []
    for (number, keys) in going {
      let transfer = Transfer(outputs: keys, list: list, to: place, bearer: bearer)
      do {
        let file = try perform(
          .pickup(.signOut(transfer)), on: number, id: RandomIdentifier.make(), by: session)
        lines += self.lines(of: file, list, title)
      } catch .refused(.outputAlreadyHandedOut, _), .refused(.pickup(.onTheWay), _) {
        continue
      } catch {
        guard !lines.isEmpty else { throw error }
        break
      }
    }
    guard !lines.isEmpty else { throw .pickup(.nothingToMove(name)) }
    return TransferPaper(
      hallName: profile.name, banner: profile.banner, number: list,
      from: placeName(session.place), to: name, at: moment,
      clerkName: session.member.name, bearer: String(bearer.trimmed), lines: lines)
  }

  /// Signs in all that a list brought to this place.
  /// - Returns: the list, and how many outputs came.
  package func signIn(
    _ list: String, by session: Session
  ) throws(HallError) -> Int {
    try require(.handOut, of: session)
    let list = String(list.trimmed).uppercased()
    let coming = try outstanding(.moving, at: session.place, by: session)
      .filter { $0.isOn(list) }
    guard !coming.isEmpty else { throw .pickup(.noSuchList(list)) }
    var count = 0
    for entry in coming {
      _ = try perform(
        .pickup(.signIn(list)), on: entry.caseNumber, id: RandomIdentifier.make(), by: session)
      count += entry.lines.count { $0.isOn(list) }
    }
    return count
  }

  /// A list that is on its way from or to this place, to be printed again.
  package func transferList(
    _ list: String, _ title: (Output) -> String, by session: Session
  ) throws(HallError) -> TransferPaper {
    let list = String(list.trimmed).uppercased()
    let entries = try outstanding(.moving, at: nil, by: session).filter { $0.isOn(list) }
    var lines: [TransferPaper.Line] = []
    var journey: Journey?
    for entry in entries {
      let file = try record(of: entry.caseNumber).file
      journey = file.journey(list)
      lines += self.lines(of: file, list, title)
    }
    guard let journey, [journey.from, journey.transfer.to].contains(session.place) else {
      throw .pickup(.noSuchList(list))
    }
    return TransferPaper(
      hallName: profile.name, banner: profile.banner, number: list,
      from: placeName(journey.from), to: journey.transfer.toName,
      at: journey.left, clerkName: staffName(journey.clerk), bearer: journey.transfer.bearer,
      lines: lines)
  }

  private func leaving(
    for place: String, of numbers: [String]?, by session: Session
  ) throws(HallError) -> [(String, [Output.Key])] {
    try require(.handOut, of: session)
    _ = try known(place)
    guard let numbers else {
      return try outstanding(.leaving, at: session.place, by: session)
        .filter { $0.collectAt == place }.map { ($0.caseNumber, $0.keys) }
    }
    var going: [(String, [Output.Key])] = []
    for number in numbers {
      going.append((number, try collectable(nil, of: number, by: session)))
    }
    return going
  }

  private func lines(
    of file: CaseFile, _ list: String, _ title: (Output) -> String
  ) -> [TransferPaper.Line] {
    (file.journey(list)?.transfer.outputs ?? []).compactMap { file.output($0) }.map {
      TransferPaper.Line(
        caseNumber: file.number, applicantName: file.applicant.name, output: title($0),
        documentNumber: $0.documentNumber)
    }
  }
}

extension PickupEntry {
  fileprivate func isOn(_ list: String) -> Bool { lines.contains { $0.isOn(list) } }
}

extension PickupEntry.Line {
  fileprivate func isOn(_ list: String) -> Bool {
    if case .list(list, _) = away { true } else { false }
  }
}
