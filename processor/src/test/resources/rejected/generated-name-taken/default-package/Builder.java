class Builder {}
