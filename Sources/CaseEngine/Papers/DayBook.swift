package import WorkCalendar

/// What one place took in and handed out on one day (日清单). A value; laid out elsewhere.
package struct DayBook: Hashable, Sendable {
  /// One request as it was received, and how it stands now.
  package struct Receipt: Hashable, Sendable {
    package let number: String
    package let at: Moment
    package let window: String
    package let clerkName: String
    package let matterName: String
    package let applicantName: String
    package let state: CaseFile.State
    /// What was promised; nil while it is not accepted.
    package let due: CivilDate?

    package init(_ file: CaseFile, clerkName: String) {
      number = file.number
      at = file.received
      window = file.window
      self.clerkName = clerkName
      matterName = file.matterName
      applicantName = file.applicant.name
      state = file.state
      due = file.promise?.due
    }
  }

  /// What one person took away at once, or was sent.
  package struct HandOut: Hashable, Sendable {
    package let number: String
    package let at: Moment
    package let window: String
    package let clerkName: String
    package let outputs: [String]
    package let recipientName: String
    /// Carrier and number, where it went by courier; nil where somebody came.
    package let waybill: String?

    package init(
      number: String, at: Moment, window: String, clerkName: String, outputs: [String],
      recipientName: String, waybill: String? = nil
    ) {
      self.number = number
      self.at = at
      self.window = window
      self.clerkName = clerkName
      self.outputs = outputs
      self.recipientName = recipientName
      self.waybill = waybill
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let placeName: String
  /// nil for all windows of the place.
  package let window: String?
  package let day: CivilDate
  package let made: Moment
  package let clerkName: String
  package let receipts: [Receipt]
  package let handOuts: [HandOut]

  package init(
    hallName: String, banner: String?, placeName: String, window: String?, day: CivilDate,
    made: Moment, clerkName: String, receipts: [Receipt], handOuts: [HandOut]
  ) {
    self.hallName = hallName
    self.banner = banner
    self.placeName = placeName
    self.window = window
    self.day = day
    self.made = made
    self.clerkName = clerkName
    self.receipts = receipts
    self.handOuts = handOuts
  }
}
