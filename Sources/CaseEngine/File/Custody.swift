package import WorkCalendar

/// One move of a case from hall to hall, as the custody list shows it (保管记录).
package struct CustodyStep: Hashable, Sendable {
  /// Which way it went.
  package enum Move: Hashable, Sendable {
    /// Let go, to be taken in at the place.
    case out(TransferredOut)
    case into(TransferredIn)
  }

  package let move: Move
  package let at: Moment
  /// Staff number of who did it, among the staff of that hall.
  package let staff: String
  /// Code of the place where it was done.
  package let place: String

  package init(move: Move, at: Moment, staff: String, place: String) {
    self.move = move
    self.at = at
    self.staff = staff
    self.place = place
  }

  /// Where it was done.
  package var hall: Custodian {
    switch move {
    case .out(let sent): sent.hall
    case .into(let taken): taken.hall
    }
  }
}

extension CaseFile {
  /// The move by which it is on its way, or at another hall; nil while it is here.
  package var away: (sent: TransferredOut, since: Moment)? {
    guard let last = custody.last, case .out(let sent) = last.move else { return nil }
    return (sent, last.at)
  }

  package var isAway: Bool { away != nil }

  /// Where it was taken in; nil for a case that never moved, and so is of the hall that has it.
  package var origin: Custodian? { custody.first?.hall }

  /// SHA-256 of the texts of its edition; nil for a case that never moved, whose number says it.
  package var editionContent: String? {
    for step in custody {
      if case .out(let sent) = step.move { return sent.edition }
    }
    return nil
  }

  /// Nobody elsewhere can release what was claimed here, so claims end with the move.
  mutating func take(_ sent: TransferredOut, _ record: Recorded) {
    custody.append(CustodyStep(.out(sent), record))
    for task in tasks where task.state.isOpen { change(task.ordinal) { $0.assignee = nil } }
  }

  mutating func take(_ taken: TransferredIn, _ record: Recorded) {
    custody.append(CustodyStep(.into(taken), record))
    // What is made out comes along: the codes of another hall's places mean nothing here.
    for output in outputs where output.isOutstanding {
      change(output.key) { output in
        output.place = record.actor.place
        output.slot = nil
      }
    }
  }
}

extension CustodyStep {
  fileprivate init(_ move: Move, _ record: Recorded) {
    self.init(move: move, at: record.at, staff: record.actor.staff, place: record.actor.place)
  }
}
