internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// Where one can go from home; each role has its own (R35).
enum Destination: Hashable, Sendable {
  case intake, drafts, find, queue, handOut, handover, supervision, staff, credit
  case absences, calendar, dayBook, waitingPrints, pickup, figures
  case licences, subjects, entries, platforms

  /// - Parameter hasPlatforms: the place is a town with four platforms.
  nonisolated static func all(for role: Role, hasPlatforms: Bool = false) -> [Destination] {
    switch role {
    case .clerk:
      [.intake, .drafts, .find, .handover, .dayBook, .waitingPrints, .licences, .subjects]
        + (hasPlatforms ? [.platforms] : [])
    case .officer: [.queue, .find, .absences, .entries, .licences, .subjects]
    case .handout: [.handOut, .pickup, .find, .dayBook, .waitingPrints, .licences, .subjects]
    case .supervisor:
      [.supervision, .find, .credit, .calendar, .pickup, .figures, .licences, .subjects, .entries]
    case .administrator: [.staff, .credit, .absences, .calendar, .figures]
    }
  }

  var phrase: HomePhrase {
    switch self {
    case .intake: .intakeLine
    case .drafts: .draftsLine
    case .find: .findLine
    case .queue: .queueLine
    case .handOut: .handOutLine
    case .pickup: .pickupLine
    case .handover: .handoverLine
    case .supervision: .supervisionLine
    case .staff: .staffLine
    case .credit: .creditLine
    case .absences: .absencesLine
    case .calendar: .calendarLine
    case .dayBook: .dayBookLine
    case .waitingPrints: .waitingPrintsLine
    case .figures: .figuresLine
    case .licences: .licencesLine
    case .subjects: .subjectsLine
    case .entries: .entriesLine
    case .platforms: .platformsLine
    }
  }

  func screen(_ desk: Desk) -> any Screen {
    switch self {
    case .intake, .drafts: MatterScreen(desk: desk)
    case .find: FindScreen(desk: desk)
    case .queue: QueueScreen(desk: desk)
    case .handOut: HandOutScreen(desk: desk)
    case .pickup: PickupScreen(desk: desk)
    case .handover: HandoverScreen(desk: desk)
    case .supervision: SupervisorScreen(desk: desk)
    case .staff: StaffScreen(desk: desk)
    case .credit: CreditScreen(desk: desk)
    case .absences: AbsenceScreen(desk: desk)
    case .calendar: CalendarScreen(desk: desk)
    case .dayBook:
      PaperScreen(
        desk: desk, .dayBook(desk.hall.now().date, desk.session), occasion: .look)
    case .waitingPrints: WaitingPrintsScreen(desk: desk)
    case .figures: FiguresScreen(desk: desk)
    case .licences: LicenceScreen(desk: desk)
    case .subjects: SubjectScreen(desk: desk)
    case .platforms: PlatformScreen(desk: desk)
    case .entries: PaperScreen(desk: desk, .entries(desk.session), occasion: .look)
    }
  }
}
