internal import WorkCalendar

/// `checkAnswered`, version 1.
struct CheckAnsweredBody: Codable {
  private let ordinal: Int
  private let holds: Bool
  private let finding: String
  private let stamp: String?
  private let officer: String
  private let at: MomentNumber
  private let owingUntil: DayText?

  init(_ answered: CheckAnswered) {
    ordinal = answered.ordinal
    holds = answered.answer.holds
    finding = answered.answer.finding
    stamp = answered.answer.stamp
    officer = answered.answer.officer
    at = MomentNumber(answered.answer.at)
    owingUntil = answered.owingUntil.map(DayText.init)
  }

  var answered: CheckAnswered {
    CheckAnswered(
      ordinal: ordinal,
      answer: CheckAnswer(
        holds: holds, finding: finding, stamp: stamp, officer: officer, at: at.moment),
      owingUntil: owingUntil?.date)
  }
}

/// `followUpMade`, version 1.
struct FollowUpMadeBody: Codable {
  private let ordinal: Int
  private let of: Int
  private let name: String
  private let due: DayText
  private let warning: DayText
  private let isProvisional: Bool

  init(_ made: FollowUpMade) {
    ordinal = made.ordinal
    of = made.of
    name = made.name
    due = DayText(made.due)
    warning = DayText(made.warning)
    isProvisional = made.isProvisional
  }

  var made: FollowUpMade {
    FollowUpMade(
      ordinal: ordinal, of: of, name: name, due: due.date, warning: warning.date,
      isProvisional: isProvisional)
  }
}
